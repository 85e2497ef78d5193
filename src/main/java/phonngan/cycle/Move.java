package phonngan.cycle;

import static phonngan.access.Role.ANNUAL_COMMITTEE;
import static phonngan.access.Role.DIRECTOR;
import static phonngan.access.Role.RULES_COMMITTEE;
import static phonngan.access.Role.STRATEGY;
import static phonngan.cycle.Phase.ANNOUNCED;
import static phonngan.cycle.Phase.APPROVED;
import static phonngan.cycle.Phase.ARCHIVED;
import static phonngan.cycle.Phase.CALCULATED;
import static phonngan.cycle.Phase.CLOSED;
import static phonngan.cycle.Phase.COLLECTING;
import static phonngan.cycle.Phase.DRAFT;
import static phonngan.cycle.Phase.DRAFTING;
import static phonngan.cycle.Phase.FINAL;
import static phonngan.cycle.Phase.OBJECTION;
import static phonngan.cycle.Phase.OPEN;
import static phonngan.cycle.Phase.PUBLISHED;
import static phonngan.cycle.Phase.REVIEWING;
import static phonngan.cycle.Phase.SCREENING;
import static phonngan.cycle.Phase.SURVEY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import phonngan.access.Role;

/// A way from one phase to another. Years go on; the only ways back are the three that are listed as such.
///
/// @param from where the year must stand
/// @param to where it stands afterwards
/// @param who may move it
/// @param paper whether number and date of an order or announcement go with it
/// @param before what must be true, in the order in which it is looked at
public record Move(Phase from, Phase to, Set<Role> who, Paper paper, List<Condition> before) {
    /// Keeps its own copies.
    public Move {
        who = Set.copyOf(who);
        before = List.copyOf(before);
    }

    /// Whether a move is written on paper too.
    public enum Paper {
        /// It is recorded here alone.
        NONE,
        /// It needs number and date of an order or announcement.
        ORDER
    }

    /// All there are: first those on which a year is taken up, then those forward, then those back.
    public static final List<Move> ALL = List.of(
            move(OPEN, DRAFT, STRATEGY),
            move(OPEN, COLLECTING, STRATEGY, Condition.RULE_BOOK),
            move(OPEN, REVIEWING, STRATEGY, Condition.RULE_BOOK, Condition.COMMITTEE),

            onPaper(DRAFT, DRAFTING, DIRECTOR, Condition.COMMITTEE),
            move(DRAFTING, SCREENING, RULES_COMMITTEE, Condition.RULE_BOOK),
            onPaper(SCREENING, ANNOUNCED, STRATEGY, Condition.RULE_BOOK),
            move(ANNOUNCED, COLLECTING, STRATEGY),
            move(COLLECTING, CLOSED, STRATEGY, Condition.TIME_IS_OVER),
            move(CLOSED, REVIEWING, STRATEGY, Condition.COMMITTEE),
            move(REVIEWING, CALCULATED, ANNUAL_COMMITTEE, Condition.COMPUTED, Condition.POSTED),
            move(CALCULATED, OBJECTION, ANNUAL_COMMITTEE),
            move(OBJECTION, FINAL, ANNUAL_COMMITTEE, Condition.TIME_IS_OVER, Condition.APPEALS_ANSWERED,
                    Condition.COMPUTED, Condition.POSTED),
            move(FINAL, APPROVED, DIRECTOR, Condition.LIST_APPROVED),
            move(APPROVED, PUBLISHED, STRATEGY, Condition.LIST_APPROVED, Condition.ORDER_RECORDED),
            move(PUBLISHED, SURVEY, STRATEGY),
            move(SURVEY, ARCHIVED, STRATEGY, Condition.LIST_APPROVED),

            move(SCREENING, DRAFTING, RULES_COMMITTEE),
            move(REVIEWING, COLLECTING, ANNUAL_COMMITTEE),
            move(FINAL, REVIEWING, ANNUAL_COMMITTEE, Condition.LIST_NOT_APPROVED));

    private static Move move(Phase from, Phase to, Role who, Condition... before) {
        return new Move(from, to, Set.of(who), Paper.NONE, List.of(before));
    }

    private static Move onPaper(Phase from, Phase to, Role who, Condition... before) {
        return new Move(from, to, Set.of(who), Paper.ORDER, List.of(before));
    }

    /// The moves that leave a phase, forward ones first.
    public static List<Move> listFrom(Phase phase) {
        return ALL.stream().filter(it -> it.from == phase).toList();
    }

    /// The way from one phase to another, if there is one.
    public static Optional<Move> find(Phase from, Phase to) {
        return listFrom(from).stream().filter(it -> it.to == to).findFirst();
    }

    /// Whether it leads back.
    public boolean isBack() {
        return to.compareTo(from) < 0;
    }
}
