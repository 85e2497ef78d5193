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
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.access.SignedIn;
import phonngan.approval.FileOrder;
import phonngan.approval.ListVersion;
import phonngan.approval.ReopenList;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.SentForm;
import phonngan.common.web.TypedDay;
import phonngan.common.web.Visit;

/// What comes after approval: the signed order is put on record, or two people reopen the list.
@Controller("/o/{office}/{year}/list/{round}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrderController {
    private final ListRoom room;
    private final FileOrder orders;
    private final ReopenList reopen;

    OrderController(ListRoom room, FileOrder orders, ReopenList reopen) {
        this.room = room;
        this.orders = orders;
        this.reopen = reopen;
    }

    @Post("/order")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.PROPOSE_LIST)
    HttpResponse<?> order(Visit visit, SignedIn person, String office, int year, String round,
            @Body MultipartBody body) {
        var sent = SentForm.of(body);
        var in = room.open(visit, office, year, round);
        var latest = room.latest(in);
        var scan = sent.files("scan").stream().map(SentForm.Upload::content).findFirst().orElse(new byte[0]);
        var ui = in.frame().ui();
        var day = TypedDay.read(sent.text("day"), in.book().year(), ui);
        if (!day.fault().isEmpty()) {
            return room.refuse(in, latest, person, new Told(ui.t("list.order.day"), day.fault()),
                    sent.text("number"),
                    day);
        }
        var filed = orders.file(room.order(in, person.actor(), Role.STRATEGY), sent.text("number"), day.day(), scan);
        return switch (filed) {
            case FileOrder.Answer.Taken(var answer) -> room.answer(in, latest, person, answer, "ordered");
            case FileOrder.Answer.NotTaken(var why) -> room.refuse(in, latest, person,
                    new Told(ui.t("list.order.scan.not"), ui.t("send.file." + why.word())),
                    sent.text("number"), day);
        };
    }

    @Post("/reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.REOPEN)
    HttpResponse<?> ask(Visit visit, SignedIn person, String office, int year, String round,
            @Nullable String reason) {
        var in = room.open(visit, office, year, round);
        return room.answer(in, room.latest(in), person,
                reopen.ask(room.order(in, person.actor(), Role.STRATEGY), reason == null ? "" : reason),
                "reopen-asked");
    }

    @Post("/reopen/agree")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.CONFIRM_REOPEN)
    HttpResponse<?> agree(Visit visit, SignedIn person, String office, int year, String round) {
        var in = room.open(visit, office, year, round);
        return room.answer(in, room.latest(in), person,
                reopen.agree(room.order(in, person.actor(), Role.DIRECTOR)), "reopened");
    }
}
