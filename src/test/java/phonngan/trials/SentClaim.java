package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.jsoup.Connection;
import phonngan.testkit.FilledForm;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// A certificate that a teacher sends by the form of the page.
///
/// @param house where it is sent
/// @param receipt what the form was opened under
/// @param contest what it is for
/// @param number which file is with it, one for each number
/// @param token goes with the form
record SentClaim(House house, String receipt, String contest, int number, String token) {
    private static final int IMPATIENCE_MILLIS = 40;
    private static final String FORM = ServedYear.YEAR + "/mine/send/honour-student";

    /// A form that is opened and not sent yet.
    static SentClaim begun(House house, String contest, int number) {
        var page = FilledForm.parsed(house.teacher().get(FORM));
        return new SentClaim(house, page.expectFirst("input[name=receipt]").val(), contest, number,
                page.expectFirst("input[name=form-token]").val());
    }

    /// Sends it, for the first time or again.
    ///
    /// @return the address of the receipt; empty when the house fell before it answered
    Optional<String> find() {
        try {
            var answer = Reader.execute(request());
            assertThat(answer.statusCode()).as(FilledForm.parsed(answer).text()).isEqualTo(303);
            return Optional.of(answer.header("Location"));
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /// Sends it and goes away before the answer can come.
    void sendWithoutWaiting() {
        try {
            Reader.execute(request().timeout(IMPATIENCE_MILLIS));
        } catch (UncheckedIOException _) {
            return;
        }
    }

    /// Sends it and answers the page that comes instead of a receipt.
    Connection.Response sendInVain() {
        return Reader.execute(request());
    }

    private Connection request() {
        return PaperForm.to(FORM).with("receipt", receipt).with("level", "province").with("contest", contest)
                .with("achieved_on", "15 ก.ค. 2566").with("kind-0", "certificate")
                .file("files-0", "certificate.png", PaperForm.picture(25 + number))
                .request(house.teacher(), "form-token=" + token);
    }

    /// How many versions of it there are.
    long versions() {
        return house.askWell("submissions list --year 2566 --office main").out().lines()
                .filter(it -> it.contains("," + receipt + ",")).mapToLong(it -> Long.parseLong(it.split(",")[2])).sum();
    }
}
