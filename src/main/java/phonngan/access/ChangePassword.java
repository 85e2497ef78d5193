package phonngan.access;

import java.time.Instant;
import java.util.List;

/// Chooses a password. Every other stay of the person ends.
public final class ChangePassword {
    private final Gatehouse house;
    private final OpenSessions sessions;
    private final PasswordRules rules;

    /// The deed with what it needs.
    public ChangePassword(Gatehouse house, PasswordRules rules) {
        this.house = house;
        this.sessions = new OpenSessions(house);
        this.rules = rules;
    }

    /// How it went.
    public sealed interface Outcome {
    }

    /// It is chosen; the stay goes on under another token.
    public record Changed(SignInOutcome.Opened opened) implements Outcome {
    }

    /// It will not do.
    public record Refused(PasswordRules.Fault fault) implements Outcome {
    }

    /// Chooses a password for the person of a stay, who has shown who they are.
    public Outcome choose(Session session, String typed, String again, Instant now) {
        var account = house.accounts().find(session.account()).orElseThrow();
        if (!typed.equals(again)) {
            return new Refused(PasswordRules.Fault.DIFFERENT);
        }
        var fault = rules.find(typed, account.login());
        if (fault.isPresent()) {
            return new Refused(fault.get());
        }
        var hash = house.hashes().hash(PasswordRules.spelled(typed));
        return house.transactions().inOne(() -> {
            house.accounts()
                    .add(List.of(new Credential(house.ids().next(), account.id(), Credential.Kind.PASSWORD, hash, now,
                            account.id(), null, false)));
            house.sessions().endAllOf(account.id());
            return new Changed(sessions.advance(session, false, session.factored(), now));
        });
    }
}
