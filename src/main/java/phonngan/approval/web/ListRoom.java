package phonngan.approval.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import phonngan.access.Actor;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.access.SignedIn;
import phonngan.allocation.IncentivePlan;
import phonngan.approval.DecideList;
import phonngan.approval.ListAnswer;
import phonngan.approval.ListBody;
import phonngan.approval.ListOrder;
import phonngan.approval.ListState;
import phonngan.approval.ListVersion;
import phonngan.approval.PlanInForce;
import phonngan.approval.ReadLists;
import phonngan.approval.Signatory;
import phonngan.approval.WeighList;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Problem;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.TypedDay;
import phonngan.common.web.Visit;
import phonngan.roster.Rosters;

/// What all pages about a list share: which round is meant, under whose name something is done, and how its answer is
/// shown. Whatever was refused comes back on the page from which it was asked, with the sentences why.
@Singleton
final class ListRoom {
    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final ReadLists lists;
    private final WeighList weigh;
    private final DecideList decide;
    private final PlanInForce.Plans plans;
    private final Clock clock;

    ListRoom(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, ReadLists lists,
            WeighList weigh, DecideList decide, PlanInForce.Plans plans, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.lists = lists;
        this.weigh = weigh;
        this.decide = decide;
        this.plans = plans;
        this.clock = clock;
    }

    Pages pages() {
        return pages;
    }

    /// @throws PageNotFound when there is no such year or round
    OpenedRound open(Visit visit, String office, int year, String round) {
        var frame = frames.getOf(visit, office, year, Section.LIST);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        return new OpenedRound(frame, rules, rules.findRound(round).orElseThrow(PageNotFound::new),
                rosters.get(frame.book()));
    }

    List<ListVersion> versions(OpenedRound in) {
        return lists.list(in.book(), in.round().id());
    }

    /// @throws PageNotFound when there is none of that number
    ListVersion version(OpenedRound in, int number) {
        return lists.find(in.book(), in.round().id(), number).orElseThrow(PageNotFound::new);
    }

    /// The version that stands, decided or not.
    ///
    /// @throws PageNotFound when there is none yet
    ListVersion latest(OpenedRound in) {
        return versions(in).reversed().stream().findFirst().orElseThrow(PageNotFound::new);
    }

    /// The version that waits for somebody.
    Optional<ListVersion> pending(OpenedRound in) {
        var all = versions(in);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(it -> it.state().isPending());
    }

    /// @throws PageNotFound when what is stored is not what was proposed: nothing of it is shown as if it were
    ListBody body(ListVersion version) {
        return lists.findBody(version).orElseThrow(PageNotFound::new);
    }

    /// The plan from which a list was drawn up, where it is kept here.
    Optional<IncentivePlan> plan(OpenedRound in, ListBody body) {
        return plans.find(in.book(), body.plan()).map(PlanInForce::plan);
    }

    boolean needsPay(OpenedRound in) {
        return plans.find(in.book()).filter(it -> it.plan().round().equals(in.round().id()))
                .filter(PlanInForce::needsPay).isPresent();
    }

    WeighList.Weighed weigh(OpenedRound in, ListBody body) {
        return weigh.weigh(in.book(), in.rules(), in.round(), in.roster(), body, clock.instant());
    }

    /// What somebody wants done, under the own name; who holds the role and acts for nobody does not sign as acting.
    ListOrder order(OpenedRound in, Actor actor, Role role) {
        var grant = actor.grants().stream().filter(it -> it.role() == role)
                .min(Comparator.comparing(Grant::acting)).orElseThrow(PageNotFound::new);
        var called = actor.staffId().isEmpty() ? actor.name() : actor.staffId();
        return new ListOrder(in.book(), in.round().id(), new Signatory(called, grant), actor.enteredBy(),
                clock.instant());
    }

    /// The page of a version.
    HttpResponse<String> show(OpenedRound in, ListVersion version, SignedIn person, String said, int page) {
        return show(HttpStatus.OK, in, version, person, new ListPage.Shown(List.of(), said, page));
    }

    /// Goes on to the version that a deed is about, or shows why it was not done.
    ///
    /// @param version on whose page the deed was asked for
    HttpResponse<?> answer(OpenedRound in, ListVersion version, SignedIn person, ListAnswer answer, String said) {
        return switch (answer) {
            case ListAnswer.Done(var list) -> goTo(in, list, said);
            case ListAnswer.Refused(var why) ->
                refuse(in, version, person, why.problems(in.frame().ui().language()));
        };
    }

    /// Goes to a version once something was done.
    HttpResponse<?> goTo(OpenedRound in, ListVersion version, String said) {
        return HttpResponse.seeOther(URI.create(in.version(version.version()).with("said", said).text()));
    }

    /// The page of a version with what stood in the way.
    HttpResponse<String> refuse(OpenedRound in, ListVersion version, SignedIn person, List<Problem> why) {
        return show(HttpStatus.CONFLICT, in, version, person,
                new ListPage.Shown(Told.of(why, in.frame().ui().language()), "", 1));
    }

    /// The page of a version with what was wrong with the form of its order.
    HttpResponse<String> refuse(OpenedRound in, ListVersion version, SignedIn person, Told why, String number,
            TypedDay day) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, in, version, person,
                new ListPage.Shown(List.of(why), "", 1, number, day));
    }

    private HttpResponse<String> show(HttpStatus status, OpenedRound in, ListVersion version, SignedIn person,
            ListPage.Shown shown) {
        var body = body(version);
        var weighed = version.state().isPending()
                ? weigh(in, body)
                : weigh.recall(in.book(), in.round(), body, version.at());
        var all = versions(in);
        return pages.show(status, "approval/list",
                new ListPage(in.frame(), in.rules(), in.round(), version, body, weighed, in.names(),
                        new ListPage.Standing(all.getLast().version() == version.version(), all.size(), needsPay(in),
                                person.session().isFresh(clock.instant()), hindrance(in, version, person)),
                        shown));
    }

    /// Why the director who looks at it could not approve it.
    private List<Told> hindrance(OpenedRound in, ListVersion version, SignedIn person) {
        return version.state() == ListState.RESOLVED && person.actor().holds(Role.DIRECTOR)
                ? decide.findHindrance(order(in, person.actor(), Role.DIRECTOR)).stream()
                        .flatMap(it -> Told.of(it.problems(in.frame().ui().language()),
                                in.frame().ui().language()).stream())
                        .toList()
                : List.of();
    }
}
