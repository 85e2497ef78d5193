package phonngan.intake.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import phonngan.access.Actor;
import phonngan.access.Concern;
import phonngan.access.MayDo;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.PaperStore;
import phonngan.intake.PaperType;
import phonngan.intake.SharedPapers;
import phonngan.roster.Rosters;

/// Hands out files that people sent: to their owner, to whom they were handed in for, and to those who may see the
/// owner's sheet. For anybody else there is no such file.
@Controller("/o/{office}/{year}/files")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilesController {
    private final Frames frames;
    private final Rosters rosters;
    private final EvidenceFiles register;
    private final PaperStore store;
    private final SharedPapers shared;

    FilesController(Frames frames, Rosters rosters, EvidenceFiles register, PaperStore store,
            SharedPapers shared) {
        this.frames = frames;
        this.rosters = rosters;
        this.register = register;
        this.store = store;
        this.shared = shared;
    }

    /// Pictures are shown; documents are saved, because a page that may run nothing cannot show them.
    @Get("/{file}")
    @For(value = Deed.VIEW_PERSON, own = true)
    HttpResponse<byte[]> file(Visit visit, Actor actor, String office, int year, long file) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var found = register.find(frame.book(), file).filter(it -> isOpenTo(actor, it))
                .orElseThrow(PageNotFound::new);
        var how = found.paper().type() == PaperType.PDF ? "attachment" : "inline";
        return HttpResponse.ok(store.get(found.paper().sha256()))
                .contentType(MediaType.of(found.paper().type().media()))
                .header("Content-Disposition", how + "; filename*=UTF-8''" + encoded(nameOf(found)))
                .header("Content-Security-Policy", "sandbox");
    }

    private boolean isOpenTo(Actor actor, EvidenceFile file) {
        var owner = rosters.get(file.book()).findId(file.owner());
        return actor.is(file.owner()) || isShared(actor, file)
                || owner.isPresent() && MayDo.ask(actor, Deed.VIEW_PERSON,
                        Concern.of(rosters.get(file.book()), owner.get())) instanceof MayDo.Allowed;
    }

    private boolean isShared(Actor actor, EvidenceFile file) {
        return actor.person() != null && shared.areFor(file.book(), actor.person(), file.id());
    }

    /// The sender's name for it, with the ending of what it is.
    private static String nameOf(EvidenceFile file) {
        var ending = switch (file.paper().type()) {
            case PDF -> ".pdf";
            case JPEG -> ".jpg";
            case PNG -> ".png";
        };
        return file.name().replaceFirst("\\.[^.]{0,8}$", "") + ending;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
