package phonngan.review.web;

import java.util.List;
import phonngan.common.Deed;
import phonngan.common.web.Frame;
import phonngan.review.CommitteeMember;
import phonngan.review.CommitteeRoll;
import phonngan.review.Conflict;
import phonngan.roster.Unit;

/// Conflicts of judges: the reader's own, and for whoever hands out the work those of all.
///
/// @param bench where the reader sits
/// @param conflicts those that the reader may see, earliest first
/// @param roll the members of the year's committees
/// @param outcome the word of what came of a form; empty for none
/// @param own whether the form was about the reader's own conflicts
public record ConflictsPage(BenchPage bench, List<Conflict> conflicts, CommitteeRoll roll, String outcome,
        boolean own) {
    /// Keeps its own copy.
    public ConflictsPage {
        conflicts = List.copyOf(conflicts);
    }

    /// What stands around the page.
    public Frame frame() {
        return bench.frame();
    }

    /// Whether something was written down.
    public boolean isDone() {
        return outcome.equals("declared");
    }

    /// Whether the reader may enter what an order found on a challenge.
    public boolean mayChallenge() {
        return frame().visit().may(Deed.ASSIGN);
    }

    /// Every member once, as the roll calls people.
    public List<String> members() {
        return roll.members().stream().map(CommitteeMember::member).distinct().toList();
    }

    /// The units, to choose from.
    public List<Unit> units() {
        return bench.year().roster().units();
    }

    /// What people call a member.
    public String called(String member) {
        return bench.year().roster().findById(member).map(it -> it.name() + " (" + it.id() + ")").orElse(member);
    }

    /// What people call the person or unit of a conflict.
    public String about(Conflict it) {
        return bench.words().nameOf(it.about());
    }
}
