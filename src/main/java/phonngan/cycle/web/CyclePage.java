package phonngan.cycle.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.access.Role;
import phonngan.common.Wording;
import phonngan.common.web.Frame;
import phonngan.common.web.TypedDay;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Condition;
import phonngan.cycle.Deed;
import phonngan.cycle.Move;
import phonngan.cycle.MoveRefusal;
import phonngan.cycle.MoveYear.Outlook;
import phonngan.cycle.Phase;
import phonngan.cycle.YearAct;
import phonngan.cycle.YearStanding;

/// Where a year stands, how it came there, where it may go, and what may be done in it now.
///
/// @param frame around it
/// @param standing where it stands
/// @param ways the moves that leave the phase, forward ones first, with what is missing for each
/// @param actor who looks
/// @param now when
/// @param sent what was sent and could not be done; [Sent#NOTHING] when nothing was
public record CyclePage(Frame frame, YearStanding standing, List<Outlook> ways, Actor actor, Instant now,
        Sent sent) {
    /// Keeps its own copy.
    public CyclePage {
        ways = List.copyOf(ways);
    }

    /// A form that comes back.
    ///
    /// @param to where to; null when nothing was sent
    /// @param reason why
    /// @param orderNo number of the order or announcement
    /// @param orderDate its day as typed
    /// @param until the last day of the new phase as typed
    /// @param said the key of what is wrong with the form; empty when nothing is
    /// @param refusal why the year does not move; null when it was not asked
    public record Sent(@Nullable Phase to, String reason, String orderNo, TypedDay orderDate, TypedDay until,
            String said, @Nullable MoveRefusal refusal) {
        static final Sent NOTHING = new Sent(null, "", "", TypedDay.BLANK, TypedDay.BLANK, "",
                null);

        Sent said(String key) {
            return new Sent(to, reason, orderNo, orderDate, until, key, null);
        }

        Sent refused(MoveRefusal why) {
            return new Sent(to, reason, orderNo, orderDate, until, "", why);
        }
    }

    /// A phase on the way.
    ///
    /// @param phase which
    /// @param place whether the year was there, went past it, is there, or comes there: `past`, `skipped`, `now` or
    /// `next`
    /// @param act what brought the year there the last time; empty when nothing did
    public record Step(Phase phase, String place, Optional<YearAct> act) {
    }

    /// All phases in order.
    public List<Step> steps() {
        return Arrays.stream(Phase.values()).filter(it -> it != Phase.OPEN)
                .map(it -> new Step(it, place(it), lastInto(it))).toList();
    }

    private String place(Phase phase) {
        int order = phase.compareTo(standing.phase());
        if (order >= 0) {
            return order == 0 ? "now" : "next";
        }
        return lastInto(phase).isPresent() ? "past" : "skipped";
    }

    private Optional<YearAct> lastInto(Phase phase) {
        return standing.acts().stream().filter(it -> it.to() == phase).reduce((_, later) -> later);
    }

    /// Whether nobody leads the year through its phases yet.
    public boolean isOpen() {
        return standing.phase() == Phase.OPEN;
    }

    /// How many whole days are left to the present phase; empty when it was given no time or the time is over.
    public Optional<Long> daysLeft() {
        return standing.deadline().filter(now::isBefore).map(it -> java.time.Duration.between(now, it).toDays());
    }

    /// Whether the visitor holds a role to which a move belongs.
    public boolean isYours(Move move) {
        return move.who().stream().anyMatch(actor::holds);
    }

    /// Whether a condition of a move holds now.
    public boolean holds(Outlook way, Condition condition) {
        return !way.missing().contains(condition);
    }

    /// Whether the way back from where a move leads is on the list.
    public boolean canComeBack(Move move) {
        return Move.listFrom(move.to()).stream().anyMatch(Move::isBack);
    }

    /// Where a condition is mended; empty when the visitor may not go there.
    public String mendedAt(Condition condition) {
        return switch (condition) {
            case RULE_BOOK -> open(phonngan.common.Deed.READ_RULES, "/rules");
            case COMMITTEE -> open(phonngan.common.Deed.VIEW_INTAKE, "/review/committee");
            case TIME_IS_OVER -> "#now";
            case COMPUTED, POSTED -> open(phonngan.common.Deed.VIEW_RANKING, "/runs");
            case APPEALS_ANSWERED -> open(phonngan.common.Deed.DECIDE_APPEAL, "/review/appeals");
            case LIST_APPROVED, LIST_NOT_APPROVED, ORDER_RECORDED ->
                open(phonngan.common.Deed.VIEW_RANKING, "/list");
        };
    }

    private String open(phonngan.common.Deed deed, String path) {
        return frame.visit().may(deed) ? frame.at(path) : "";
    }

    /// What may be done in the year, and what may not now.
    public List<Deed> deeds() {
        return List.of(Deed.values());
    }

    /// Why a deed may not be done now; empty when it may.
    public Optional<String> whyNot(Deed deed) {
        return switch (AskTheYear.may(standing.phase(), deed)) {
            case Allowance.Allowed _ -> Optional.empty();
            case Allowance.NotNow notNow -> Optional.of(notNow.ways().isEmpty()
                    ? frame.ui().t("cycle.deed.later", titles(notNow.phases()))
                    : frame.ui().t("cycle.deed.next", titles(notNow.phases()),
                            notNow.ways().stream().map(it -> who(it.who())).distinct()
                                    .collect(Collectors.joining(", "))));
        };
    }

    private String titles(List<Phase> phases) {
        return phases.size() > 2 && isRow(phases)
                ? frame.ui().t("cycle.phases.span", title(phases.getFirst()), title(phases.getLast()))
                : phases.stream().map(this::title).collect(Collectors.joining(", "));
    }

    private static boolean isRow(List<Phase> phases) {
        return phases.getLast().ordinal() - phases.getFirst().ordinal() == phases.size() - 1;
    }

    /// What people call a phase.
    public String title(Phase phase) {
        return phase.title(frame.ui().language());
    }

    /// What people call a deed.
    public String title(Deed deed) {
        return deed.title(frame.ui().language());
    }

    /// What people call a role.
    public String title(Role role) {
        return Wording.say(frame.ui().language(), "cycle", "role." + role.word());
    }

    /// The same for several.
    public String who(Collection<Role> roles) {
        return roles.stream().sorted().map(this::title).collect(Collectors.joining(", "));
    }

    /// Why the year did not move, in two sentences: what stands in the way and what to do.
    public List<String> refusal() {
        var refusal = sent.refusal();
        if (refusal == null) {
            return sent.said().isEmpty() ? List.of() : List.of(frame.ui().t("cycle.said." + sent.said()));
        }
        var problem = refusal.problem(frame.ui().language());
        return List.of(Wording.message(problem, frame.ui().language()),
                Wording.remedy(problem, frame.ui().language()));
    }
}
