package phonngan.access;

import java.time.Instant;
import java.util.Optional;

/// Closes accounts, and lets somebody who has lost password, phone and papers begin anew. Either takes all roles away, so
/// that whoever begins anew gets them back only through two other people: an administrator alone cannot become somebody.
public final class EndAccounts {
    private final Gatehouse house;

    /// The deed with what it needs.
    public EndAccounts(Gatehouse house) {
        this.house = house;
    }

    /// Closes an account for good.
    ///
    /// @return why it was not done; empty when it was
    public Optional<GiveRoles.Fault> close(Actor actor, long account, String reason, Instant now) {
        return end(actor, account, reason, now, true);
    }

    /// Makes everything void that the person can show. A new slip opens the account again.
    ///
    /// @return why it was not done; empty when it was
    public Optional<GiveRoles.Fault> restart(Actor actor, long account, String reason, Instant now) {
        return end(actor, account, reason, now, false);
    }

    private Optional<GiveRoles.Fault> end(Actor actor, long id, String reason, Instant now, boolean forGood) {
        return house.transactions().inOne(() -> {
            house.accounts().lock(actor.office().id());
            var account = house.accounts().find(id)
                    .filter(it -> it.office().id() == actor.office().id() && !it.closed());
            var fault = faultOf(actor, account, reason);
            if (fault.isEmpty()) {
                takeRoles(actor, id, reason, now);
                if (forGood) {
                    house.accounts().close(id, actor.account(), reason, now);
                } else {
                    house.accounts().restart(id, actor.account(), reason, now);
                }
                house.sessions().endAllOf(id);
            }
            return fault;
        });
    }

    private Optional<GiveRoles.Fault> faultOf(Actor actor, Optional<Account> account, String reason) {
        if (account.isEmpty()) {
            return Optional.of(GiveRoles.Fault.UNKNOWN);
        }
        if (account.get().id() == actor.account()) {
            return Optional.of(GiveRoles.Fault.ONESELF);
        }
        if (reason.isBlank()) {
            return Optional.of(GiveRoles.Fault.NO_REASON);
        }
        var open = house.papers().listOpen(actor.office().id());
        return open.stream()
                .anyMatch(it -> it.account() == account.get().id() && it.state() == RolePaper.State.CONFIRMED
                        && GiveRoles.leavesTooFew(open, it))
                                ? Optional.of(GiveRoles.Fault.TOO_FEW)
                                : Optional.empty();
    }

    private void takeRoles(Actor actor, long account, String reason, Instant now) {
        house.papers().listOpen(actor.office().id()).stream().filter(it -> it.account() == account)
                .forEach(it -> house.papers().answer(it.id(),
                        it.state() == RolePaper.State.PROPOSED ? RolePaper.State.DECLINED : RolePaper.State.REVOKED,
                        actor.account(), reason, now));
    }
}
