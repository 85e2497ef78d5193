package phonngan.approval.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import phonngan.access.Role;
import phonngan.access.SignedIn;
import phonngan.allocation.Pay;
import phonngan.allocation.csv.PayFileReading;
import phonngan.approval.Drafting;
import phonngan.approval.ListAnswer;
import phonngan.approval.ProposeList;
import phonngan.common.Deed;
import phonngan.common.Problem;
import phonngan.common.web.For;
import phonngan.common.web.SentForm;
import phonngan.common.web.Visit;

/// Where the strategy group looks at the list as it would be drawn up now, and puts it before the committee.
@Controller("/o/{office}/{year}/list/{round}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProposeController {
    private final ListRoom room;
    private final ProposeList propose;

    ProposeController(ListRoom room, ProposeList propose) {
        this.room = room;
        this.propose = propose;
    }

    @Get("/propose")
    @For(Deed.PROPOSE_LIST)
    HttpResponse<String> look(Visit visit, String office, int year, String round) {
        var in = room.open(visit, office, year, round);
        return room.needsPay(in) ? show(HttpStatus.OK, in, List.of()) : preview(in, List.of());
    }

    /// The same with the pay file, where the plan divides by pay.
    @Post("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.PROPOSE_LIST)
    HttpResponse<String> look(Visit visit, String office, int year, String round, @Body MultipartBody body) {
        var in = room.open(visit, office, year, round);
        return switch (PayForm.read(SentForm.of(body))) {
            case PayFileReading.Refused(var problems) -> show(HttpStatus.UNPROCESSABLE_ENTITY, in, problems);
            case PayFileReading.Understood(var pays) -> preview(in, pays);
        };
    }

    @Post("/propose")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.PROPOSE_LIST)
    HttpResponse<?> propose(Visit visit, SignedIn person, String office, int year, String round,
            @Body MultipartBody body) {
        var in = room.open(visit, office, year, round);
        return switch (PayForm.read(SentForm.of(body))) {
            case PayFileReading.Refused(var problems) -> show(HttpStatus.UNPROCESSABLE_ENTITY, in, problems);
            case PayFileReading.Understood(var pays) -> {
                var answer = propose.propose(room.order(in, person.actor(), Role.STRATEGY), pays);
                yield switch (answer) {
                    case ListAnswer.Done(var list) -> room.answer(in, list, person, answer, "proposed");
                    case ListAnswer.Refused(var why) ->
                        show(HttpStatus.CONFLICT, in, why.problems(in.frame().ui().language()));
                };
            }
        };
    }

    private HttpResponse<String> preview(OpenedRound in, List<Pay> pays) {
        return switch (propose.preview(in.book(), in.round().id(), pays)) {
            case Drafting.Hindered(var problems) -> show(HttpStatus.OK, in, problems);
            case Drafting.Drafted(var body, _) -> room.pages().show("approval/propose",
                    ProposePage.of(in, body, room.weigh(in, body), room.versions(in), room.needsPay(in)));
        };
    }

    private HttpResponse<String> show(HttpStatus status, OpenedRound in, List<Problem> problems) {
        return room.pages().show(status, "approval/propose",
                ProposePage.without(in, problems, room.versions(in), room.needsPay(in)));
    }
}
