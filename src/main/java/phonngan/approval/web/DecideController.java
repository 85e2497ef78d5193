package phonngan.approval.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.access.Session;
import phonngan.access.SignedIn;
import phonngan.allocation.csv.PayFileReading;
import phonngan.approval.DecideList;
import phonngan.approval.DifferFromAdvice;
import phonngan.approval.DirectorsWord.Wish;
import phonngan.approval.ListVersion;
import phonngan.approval.Proof;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.SentForm;
import phonngan.common.web.Visit;

/// What the director does with the list that waits: approve the very one that was shown, send it back, or have
/// somebody taken in or left out against the advice.
@Controller("/o/{office}/{year}/list/{round}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecideController {
    private final ListRoom room;
    private final DecideList decide;
    private final DifferFromAdvice differ;

    DecideController(ListRoom room, DecideList decide, DifferFromAdvice differ) {
        this.room = room;
        this.decide = decide;
        this.differ = differ;
    }

    @Post("/approve")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.APPROVE_LIST)
    HttpResponse<?> approve(Visit visit, SignedIn person, String office, int year, String round,
            @Body MultipartBody body) {
        var sent = SentForm.of(body);
        var in = room.open(visit, office, year, round);
        var latest = room.latest(in);
        return withPays(in, latest, person, sent, pays -> room.answer(in, latest, person, decide.approve(
                room.order(in, person.actor(), Role.DIRECTOR),
                new DecideList.Sight(sent.text("shown"), proof(person.session()), pays.pays())), "approved"));
    }

    @Post("/send-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.APPROVE_LIST)
    HttpResponse<?> sendBack(Visit visit, SignedIn person, String office, int year, String round,
            @Nullable String shown, @Nullable String reason) {
        var in = room.open(visit, office, year, round);
        return room.answer(in, room.latest(in), person,
                decide.sendBack(room.order(in, person.actor(), Role.DIRECTOR), new DecideList.Sight(text(shown),
                        proof(person.session()), List.of()), text(reason)),
                "sent-back");
    }

    @Post("/differ")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.APPROVE_LIST)
    HttpResponse<?> differ(Visit visit, SignedIn person, String office, int year, String round,
            @Body MultipartBody body) {
        var sent = SentForm.of(body);
        var in = room.open(visit, office, year, round);
        var latest = room.latest(in);
        var wish = Arrays.stream(Wish.values()).filter(it -> it.word().equals(sent.text("wish"))).findFirst()
                .orElseThrow(PageNotFound::new);
        return withPays(in, latest, person, sent, pays -> {
            var answer = differ.differ(room.order(in, person.actor(), Role.DIRECTOR), new DifferFromAdvice.Wanted(
                    sent.text("pool"), sent.text("subject").strip(), wish, sent.text("reason")), pays.pays());
            return switch (answer) {
                case DifferFromAdvice.Answer.Recorded _ -> room.goTo(in, latest, "differs");
                case DifferFromAdvice.Answer.Refused(var why) ->
                    room.refuse(in, latest, person, why.problems(in.frame().ui().language()));
            };
        });
    }

    private HttpResponse<?> withPays(OpenedRound in, ListVersion latest, SignedIn person, SentForm sent,
            Function<PayFileReading.Understood, HttpResponse<?>> deed) {
        return switch (PayForm.read(sent)) {
            case PayFileReading.Refused(var problems) -> room.refuse(in, latest, person, problems);
            case PayFileReading.Understood understood -> deed.apply(understood);
        };
    }

    private static Proof proof(Session session) {
        return new Proof(session.provedAt(), session.factored() ? "web:password+phone" : "web:password");
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
