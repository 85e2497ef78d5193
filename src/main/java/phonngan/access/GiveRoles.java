package phonngan.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Gives roles and takes them back. It takes two: one asks, another one confirms, and neither is who gets the role.
/// Whoever gains or loses a role signs in anew.
public final class GiveRoles {
    /// The fewest administrators: one could confirm nothing.
    static final int FEWEST_ADMINISTRATORS = 2;

    private final Gatehouse house;

    /// The deed with what it needs.
    public GiveRoles(Gatehouse house) {
        this.house = house;
    }

    /// How it went.
    public sealed interface Outcome {
    }

    /// It is written down.
    public record Done(RolePaper paper) implements Outcome {
    }

    /// It is not.
    public record Refused(Fault fault) implements Outcome {
    }

    /// Why not.
    public enum Fault {
        /// there is no such account or paper in the office
        UNKNOWN,
        /// nobody gives a role to themself
        ONESELF,
        /// who asked does not confirm
        SAME_PERSON,
        /// the person holds a role that does not go with it
        EXCLUDED,
        /// the same is asked for or held already
        TWICE,
        /// a unit head heads a unit
        NO_UNIT,
        /// committee members are named by an order
        NO_ORDER,
        /// it would end before it begins
        REVERSED,
        /// somebody has answered it already
        ANSWERED,
        /// a reason is missing
        NO_REASON,
        /// too few administrators would be left
        TOO_FEW;

        /// The word by which texts name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Asks that a role be given.
    ///
    /// @param actor who asks
    public Outcome propose(Actor actor, long account, Grant grant, String orderNo, Instant now) {
        return house.transactions().inOne(() -> {
            house.accounts().lock(actor.office().id());
            var paper = new RolePaper(house.ids().next(), actor.office().id(), account, grant, orderNo, actor.account(), now,
                    RolePaper.State.PROPOSED);
            var fault = faultOf(actor, paper);
            if (fault != null) {
                return new Refused(fault);
            }
            house.papers().add(paper);
            return new Done(paper);
        });
    }

    /// Confirms what somebody else asked for.
    public Outcome confirm(Actor actor, long id, Instant now) {
        return answer(actor, id, RolePaper.State.CONFIRMED, "", now);
    }

    /// Says no to what was asked for; who asked may do so too.
    public Outcome decline(Actor actor, long id, String reason, Instant now) {
        return answer(actor, id, RolePaper.State.DECLINED, reason, now);
    }

    /// Takes a role back at once.
    public Outcome revoke(Actor actor, long id, String reason, Instant now) {
        return answer(actor, id, RolePaper.State.REVOKED, reason, now);
    }

    private Outcome answer(Actor actor, long id, RolePaper.State answer, String reason, Instant now) {
        return house.transactions().inOne(() -> {
            house.accounts().lock(actor.office().id());
            var paper = house.papers().find(id).filter(it -> it.office() == actor.office().id());
            if (paper.isEmpty()) {
                return new Refused(Fault.UNKNOWN);
            }
            var fault = faultOf(actor, paper.get(), answer, reason);
            if (fault != null) {
                return new Refused(fault);
            }
            house.papers().answer(id, answer, actor.account(), reason, now);
            house.sessions().endAllOf(paper.get().account());
            return new Done(paper.get());
        });
    }

    private @Nullable Fault faultOf(Actor actor, RolePaper paper) {
        var grant = paper.grant();
        var holder = house.accounts().find(paper.account()).filter(it -> it.office().id() == paper.office() && !it.closed());
        if (holder.isEmpty() || grant.role() == Role.STAFF) {
            return Fault.UNKNOWN;
        }
        if (isThePerson(actor, holder.get())) {
            return Fault.ONESELF;
        }
        if (grant.role().needsUnit() && grant.unit().isEmpty()) {
            return Fault.NO_UNIT;
        }
        if (grant.role().needsOrder() && paper.orderNo().isBlank()) {
            return Fault.NO_ORDER;
        }
        if (grant.to() != null && grant.to().isBefore(grant.from())) {
            return Fault.REVERSED;
        }
        var open = house.papers().listOpen(paper.office());
        if (open.stream().anyMatch(it -> it.isLike(paper))) {
            return Fault.TWICE;
        }
        return isExcluded(paper, open) ? Fault.EXCLUDED : null;
    }

    private @Nullable Fault faultOf(Actor actor, RolePaper paper, RolePaper.State answer,
            String reason) {
        var open = house.papers().listOpen(paper.office());
        return switch (answer) {
            case PROPOSED -> throw new IllegalArgumentException("a paper is proposed once");
            case CONFIRMED -> paper.state() != RolePaper.State.PROPOSED
                    ? Fault.ANSWERED
                    : faultOfConfirming(actor, paper, open);
            case DECLINED -> paper.state() != RolePaper.State.PROPOSED ? Fault.ANSWERED : reasonOf(reason);
            case REVOKED -> {
                if (paper.state() != RolePaper.State.CONFIRMED) {
                    yield Fault.ANSWERED;
                }
                yield leavesTooFew(open, paper) ? Fault.TOO_FEW : reasonOf(reason);
            }
        };
    }

    private @Nullable Fault faultOfConfirming(Actor actor, RolePaper paper,
            List<RolePaper> open) {
        var holder = house.accounts().find(paper.account()).filter(it -> !it.closed());
        if (holder.isEmpty()) {
            return Fault.UNKNOWN;
        }
        if (isThePerson(actor, holder.get())) {
            return Fault.ONESELF;
        }
        if (paper.proposedBy() == actor.account()) {
            return Fault.SAME_PERSON;
        }
        return isExcluded(paper, open) ? Fault.EXCLUDED : null;
    }

    private static @Nullable Fault reasonOf(String reason) {
        return reason.isBlank() ? Fault.NO_REASON : null;
    }

    private static boolean isThePerson(Actor actor, Account holder) {
        return actor.account() == holder.id() || holder.person() != null && actor.is(holder.person());
    }

    /// Papers that still wait count too, so that two that exclude each other cannot both be confirmed.
    private static boolean isExcluded(RolePaper paper, List<RolePaper> open) {
        return open.stream().filter(it -> it.id() != paper.id() && it.account() == paper.account())
                .anyMatch(it -> it.grant().role().excludes(paper.grant().role()));
    }

    /// Whether without a paper fewer than two people could look after accounts for good.
    static boolean leavesTooFew(List<RolePaper> open, RolePaper without) {
        return without.grant().role() == Role.ADMINISTRATOR && open.stream()
                .filter(it -> it.state() == RolePaper.State.CONFIRMED && it.grant().role() == Role.ADMINISTRATOR)
                .filter(it -> it.id() != without.id()).map(RolePaper::account).distinct()
                .count() < FEWEST_ADMINISTRATORS;
    }
}
