package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.Optional;
import phonngan.testkit.FilledForm;
import phonngan.testkit.PaperForm;
import phonngan.testkit.ServedYear;

/// A certificate that a teacher sends by the form of the page.
///
/// @param house where it is sent
/// @param receipt what the form was opened under
/// @param contest what it is for
record SentClaim(House house, String receipt, String contest) {
    private static final String FORM = ServedYear.YEAR + "/mine/send/honour-student";

    /// A form that is opened and not sent yet.
    static SentClaim begun(House house, String contest) {
        var page = FilledForm.parsed(house.teacher().get(FORM));
        return new SentClaim(house, page.expectFirst("input[name=receipt]").val(), contest);
    }

    /// Sends it, for the first time or again.
    ///
    /// @return the address of the receipt; empty when the house fell before it answered
    Optional<String> find() {
        try {
            var answer = PaperForm.to(FORM).with("receipt", receipt).with("level", "province").with("contest", contest)
                    .with("achieved_on", "15 ก.ค. 2566").with("kind-0", "certificate")
                    .file("files-0", "certificate.png", PaperForm.picture(25)).send(house.teacher());
            assertThat(answer.statusCode()).as(FilledForm.parsed(answer).text()).isEqualTo(303);
            return Optional.of(answer.header("Location"));
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /// How many versions of it there are.
    long versions() {
        return house.askWell("submissions list --year 2566 --office main").out().lines()
                .filter(it -> it.contains("," + receipt + ",")).mapToLong(it -> Long.parseLong(it.split(",")[2])).sum();
    }
}
