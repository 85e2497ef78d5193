package phonngan.access;

import java.time.Instant;
import java.util.Optional;

/// Signs somebody in who types a name and a password, or a name and the code of a printed slip.
public final class SignIn {
    private final Gatehouse house;
    private final OpenSessions sessions;

    /// The deed with what it needs.
    public SignIn(Gatehouse house) {
        this.house = house;
        this.sessions = new OpenSessions(house);
    }

    /// Makes an attempt. Whatever is wrong takes as long and answers the same as an unknown name.
    ///
    /// @param address where it comes from
    public SignInOutcome attempt(String typedName, String typedSecret, String address, Instant now) {
        var name = LoginName.of(typedName);
        var who = house.secrets().mark("login," + name);
        var from = house.markOf(address);
        var locked = LockOut.until(house.attempts().tally(who, from, now.minus(LockOut.MEMORY)), now);
        if (locked.isPresent()) {
            return new SignInOutcome.Locked(locked.get());
        }
        var account = house.accounts().find(name).filter(it -> !it.closed());
        var shown = account.map(it -> house.accounts().credentials(it.id()));
        var isPassword = isPassword(shown.flatMap(Credentials::findPassword), PasswordRules.spelled(typedSecret));
        return house.transactions().inOne(() -> {
            var outcome = account.isEmpty()
                    ? new SignInOutcome.WrongOrUnknown()
                    : isPassword
                            ? sessions.open(account.get().id(), false, now)
                            : trySlip(account.get(), shown.flatMap(Credentials::findSlip), typedSecret, now);
            house.attempts().add(who, from, !(outcome instanceof SignInOutcome.Opened), now);
            return outcome;
        });
    }

    /// Shows the password once more in a stay that goes on, before something that cannot be taken back alone.
    public SignInOutcome again(Session session, String typedPassword, String address, Instant now) {
        var who = house.secrets().mark("again," + session.account());
        var from = house.markOf(address);
        var locked = LockOut.until(house.attempts().tally(who, from, now.minus(LockOut.MEMORY)), now);
        if (locked.isPresent()) {
            return new SignInOutcome.Locked(locked.get());
        }
        var right = isPassword(house.accounts().credentials(session.account()).findPassword(),
                PasswordRules.spelled(typedPassword));
        return house.transactions().inOne(() -> {
            house.attempts().add(who, from, !right, now);
            return right
                    ? sessions.advance(session, session.bySlip(), session.factored(), now)
                    : new SignInOutcome.WrongOrUnknown();
        });
    }

    private boolean isPassword(Optional<Credential> password, String spelled) {
        if (password.isEmpty()) {
            house.hashes().pretend(spelled);
            return false;
        }
        return house.hashes().matches(spelled, password.get().secret());
    }

    private SignInOutcome trySlip(Account account, Optional<Credential> slip, String typed, Instant now) {
        if (slip.isEmpty() || !slip.get().secret().equals(PaperCode.hash(typed))) {
            return new SignInOutcome.WrongOrUnknown();
        }
        if (slip.get().isExpired(now)) {
            return new SignInOutcome.SlipExpired();
        }
        return house.accounts().use(slip.get().id(), 0, now)
                ? sessions.open(account.id(), true, now)
                : new SignInOutcome.SlipUsed();
    }
}
