package phonngan.approval.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.NoSuchElementException;
import phonngan.access.SignedIn;
import phonngan.approval.CompareLists;
import phonngan.approval.ListAct;
import phonngan.approval.ReadLists;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.PaperStore;
import phonngan.intake.PaperType;

/// The lists of a year, each version of them, two versions beside each other, and the paper to be signed.
@Controller("/o/{office}/{year}/list")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListsController {
    private final ListRoom room;
    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final ReadLists lists;
    private final PaperStore papers;
    private final OwnAddress own;

    ListsController(ListRoom room, Pages pages, Frames frames, ServingRuleBooks ruleBooks, ReadLists lists,
            PaperStore papers, OwnAddress own) {
        this.room = room;
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.lists = lists;
        this.papers = papers;
        this.own = own;
    }

    @Get
    @For(Deed.VIEW_RANKING)
    HttpResponse<String> lists(Visit visit, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.LIST);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        return pages.show("approval/lists", new ListsPage(frame, rules, rules.rounds().reversed().stream()
                .map(it -> new ListsPage.OfRound(it, lists.list(frame.book(), it.id()).reversed())).toList()));
    }

    @Get("/{round}/{version}")
    @For(Deed.VIEW_RANKING)
    HttpResponse<String> list(Visit visit, SignedIn person, String office, int year, String round, int version,
            @QueryValue(defaultValue = "") String said, @QueryValue(defaultValue = "1") int page) {
        var in = room.open(visit, office, year, round);
        return room.show(in, room.version(in, version), person, said, page);
    }

    /// The paper of a version: the order to be signed once it is approved, a draft before.
    @Get("/{round}/{version}/print")
    @For(Deed.VIEW_RANKING)
    HttpResponse<String> print(HttpRequest<?> request, Visit visit, String office, int year, String round,
            int version) {
        var in = room.open(visit, office, year, round);
        var shown = room.version(in, version);
        var body = room.body(shown);
        return pages.show("approval/print", new PrintPage(in.frame(), in.rules(), in.round(), shown, body,
                room.plan(in, body), in.names(), own.shown(request) + "/public/check"));
    }

    /// The scan of the signed order; saved, not shown, because a page of ours that may run nothing cannot show a PDF.
    @Get("/{round}/{version}/scan")
    @For(Deed.VIEW_RANKING)
    HttpResponse<byte[]> scan(Visit visit, String office, int year, String round, int version) {
        var in = room.open(visit, office, year, round);
        var order = room.version(in, version).find(ListAct.OrderRecorded.class).orElseThrow(PageNotFound::new);
        var scan = kept(order.scan());
        var type = PaperType.ofKept(scan);
        var ending = switch (type) {
            case PDF -> ".pdf";
            case JPEG -> ".jpg";
            case PNG -> ".png";
        };
        return HttpResponse.ok(scan).contentType(MediaType.of(type.media()))
                .header("Content-Disposition", "attachment; filename=order-" + order.scan().substring(0, 12) + ending)
                .header("Content-Security-Policy", "sandbox");
    }

    /// An order recorded by command has its fingerprint here and its scan elsewhere.
    private byte[] kept(String sha256) {
        try {
            return papers.get(sha256);
        } catch (NoSuchElementException _) {
            throw new PageNotFound();
        }
    }

    /// Two versions of a round beside each other.
    ///
    /// @param from the earlier version; the one before the last when 0
    /// @param to the later version; the last one when 0
    @Get("/{round}/compare")
    @For(Deed.VIEW_RANKING)
    HttpResponse<String> compare(Visit visit, String office, int year, String round,
            @QueryValue(defaultValue = "0") int from, @QueryValue(defaultValue = "0") int to) {
        var in = room.open(visit, office, year, round);
        var all = room.versions(in);
        if (all.isEmpty()) {
            throw new PageNotFound();
        }
        var later = room.version(in, to == 0 ? all.size() : to);
        var earlier = room.version(in, from == 0 ? Math.max(1, later.version() - 1) : from);
        var changes = later.equals(earlier)
                ? List.<CompareLists.Change>of()
                : CompareLists.compare(room.body(earlier), room.body(later));
        return pages.show("approval/compare",
                new ComparePage(in.frame(), in.rules(), in.round(), all, earlier, later, changes, in.names()));
    }
}
