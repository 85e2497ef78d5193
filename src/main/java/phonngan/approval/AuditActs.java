package phonngan.approval;

import static phonngan.approval.AuditLists.fault;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.access.Role;
import phonngan.approval.ListFault.Kind;
import phonngan.review.CommitteeRoll;
import phonngan.roster.SubjectKey;

/// What was done with a list, asked again: who resolved, who approved, and who reopened it.
final class AuditActs {
    private final People people;
    private final CommitteeRoll committees;
    private final Function<Instant, Set<String>> deciders;
    private final Consumer<ListFault> found;

    AuditActs(People people, CommitteeRoll committees, Function<Instant, Set<String>> deciders,
            Consumer<ListFault> found) {
        this.people = people;
        this.committees = committees;
        this.deciders = deciders;
        this.found = found;
    }

    /// One version.
    ///
    /// @param body what it says; empty when that cannot be known any more
    void audit(ListVersion it, Optional<ListBody> body) {
        it.find(ListAct.Resolved.class).map(ListAct.Resolved::resolution)
                .ifPresent(resolution -> auditResolution(it, resolution, body));
        it.find(ListAct.Approved.class).ifPresent(approved -> auditApproval(it, approved, body));
        it.find(ListAct.Reopened.class).ifPresent(reopened -> auditReopening(it, reopened));
    }

    /// Nobody counted who receives, everybody is appointed, and the figures add up.
    private void auditResolution(ListVersion it, Resolution resolution, Optional<ListBody> body) {
        var counted = resolution.votes().stream().filter(vote -> vote.ballot() != Ballot.RECUSED)
                .filter(vote -> !resolution.interested().contains(vote.member())).toList();
        var receiving = body.map(AuditActs::receiving).orElse(Set.of());
        counted.stream().filter(vote -> receives(vote.member(), receiving)).forEach(vote -> found.accept(
                fault(Kind.INTERESTED_COUNTED, it, resolution.committee(), "", vote.member())));
        resolution.votes().stream().filter(vote -> !isAppointed(vote.member(), resolution)).forEach(vote -> found
                .accept(fault(Kind.WITHOUT_QUORUM, it, resolution.committee(), "", vote.member())));
        var needed = Math.max(2, (resolution.appointed() + 1) / 2);
        var inFavour = counted.stream().filter(vote -> vote.ballot() == Ballot.FOR).count();
        var carried = counted.size() >= needed && inFavour * 2 > counted.size();
        if (counted.size() != resolution.counted() || resolution.appointed() > countAppointed(resolution)
                || resolution.carried() != carried) {
            found.accept(fault(Kind.WITHOUT_QUORUM, it, resolution.committee(),
                    inFavour + "/" + counted.size() + "/" + countAppointed(resolution),
                    resolution.carried() + "/" + resolution.counted() + "/" + resolution.appointed()));
        }
    }

    private static Set<SubjectKey> receiving(ListBody body) {
        return body.lines().stream().filter(ListLine::isIn).map(ListLine::subject).collect(Collectors.toSet());
    }

    private boolean receives(String member, Set<SubjectKey> receiving) {
        return people.listMeant(member).stream().anyMatch(receiving::contains);
    }

    private boolean isAppointed(String member, Resolution resolution) {
        return committees.members().stream().filter(it -> it.committee().equals(resolution.committee()))
                .filter(it -> it.isInForceOn(resolution.heldOn()))
                .anyMatch(it -> people.mayBeSame(it.member(), member));
    }

    private long countAppointed(Resolution resolution) {
        return committees.members().stream().filter(it -> it.committee().equals(resolution.committee()))
                .filter(it -> it.isInForceOn(resolution.heldOn())).count();
    }

    private void auditApproval(ListVersion it, ListAct.Approved approved, Optional<ListBody> body) {
        var at = it.when(ListAct.Approved.class).orElseThrow();
        var resolved = it.find(ListAct.Resolved.class).filter(one -> one.resolution().carried())
                .flatMap(_ -> it.when(ListAct.Resolved.class)).filter(when -> !when.isAfter(at));
        if (resolved.isEmpty()) {
            found.accept(fault(Kind.WITHOUT_QUORUM, it, "", "resolved", ""));
        }
        var involved = new HashSet<String>();
        involved.add(it.proposedBy());
        it.find(ListAct.Resolved.class)
                .ifPresent(one -> one.resolution().votes().forEach(vote -> involved.add(vote.member())));
        involved.addAll(deciders.apply(at));
        involved.stream().filter(other -> people.mayBeSame(approved.by(), other)).findFirst()
                .ifPresent(other -> found.accept(fault(Kind.APPROVER_INVOLVED, it, "", "", other)));
        var own = people.listMeant(approved.by());
        if (body.stream().flatMap(text -> text.lines().stream())
                .anyMatch(line -> !line.total().isZero() && own.contains(line.subject()))) {
            found.accept(fault(Kind.APPROVER_INVOLVED, it, "", "", approved.by()));
        }
    }

    private void auditReopening(ListVersion it, ListAct.Reopened reopened) {
        var asked = it.find(ListAct.ReopenAsked.class);
        var sound = asked.filter(one -> !one.reason().isBlank() && !people.mayBeSame(one.by(), reopened.by())
                && (one.role().equals(Role.DIRECTOR.word()) || reopened.role().equals(Role.DIRECTOR.word())));
        if (sound.isEmpty() || it.find(ListAct.Approved.class).isEmpty()) {
            found.accept(fault(Kind.NOT_ONE_APPROVED, it, "reopened", "",
                    asked.map(one -> one.by() + ", " + reopened.by()).orElse(reopened.by())));
        }
    }

    /// Numbered without a gap, each naming the one before it, and only the last one may stand approved.
    void auditOrder(List<ListVersion> versions) {
        for (int i = 0; i < versions.size(); i++) {
            var it = versions.get(i);
            var before = i == 0 ? null : Integer.valueOf(versions.get(i - 1).version());
            var replaces = it.replaces();
            if (it.version() != i + 1 || (before == null ? replaces != null : !before.equals(replaces))) {
                found.accept(fault(Kind.NOT_ONE_APPROVED, it, "", Integer.toString(i + 1), it.version() + " ← "
                        + replaces));
            }
            if (it.state() == ListState.APPROVED && i < versions.size() - 1) {
                found.accept(fault(Kind.NOT_ONE_APPROVED, it, "", "",
                        Integer.toString(versions.getLast().version())));
            }
        }
    }
}
