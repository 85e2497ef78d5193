package phonngan.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Goes on with stays and ends them.
public final class KeepSessions {
    private final Gatehouse house;
    private final OpenSessions sessions;

    /// The deed with what it needs.
    public KeepSessions(Gatehouse house) {
        this.house = house;
        this.sessions = new OpenSessions(house);
    }

    /// Who holds a token; empty when its stay is over or its account was closed.
    public Optional<SignedIn> find(String token, Instant now) {
        return house.transactions()
                .reading(() -> sessions.find(token, now).flatMap(session -> house.accounts().find(session.account())
                        .filter(it -> !it.closed()).map(it -> enter(it, session, now))));
    }

    private SignedIn enter(Account account, Session session, Instant now) {
        if (!now.isBefore(session.seenAt().plus(Session.GRAIN))) {
            house.transactions().inChunk(() -> house.sessions().see(session.tokenHash(), now));
        }
        var grants = session.step() == Session.Step.DONE
                ? sessions.grantsOf(account, session, now)
                : List.<Grant>of();
        return new SignedIn(session, account, new Actor(account.id(), account.office(), account.staffId(),
                account.name(), account.person(), grants));
    }

    /// The other stays of the same person that are alive.
    public List<Session> listOthers(Session session, Instant now) {
        return house.transactions()
                .reading(() -> house.sessions().listOf(session.account(), now.minus(Session.WHOLE)).stream()
                        .filter(it -> it.isAlive(now) && !it.tokenHash().equals(session.tokenHash())).toList());
    }

    /// Ends the stay.
    public void signOut(Session session) {
        house.transactions().inOne(() -> house.sessions().end(session.tokenHash()));
    }

    /// Ends every other stay of the same person; this one goes on under another token.
    public SignInOutcome.Opened endOthers(Session session, Instant now) {
        return house.transactions().inOne(() -> {
            house.sessions().endAllOf(session.account());
            return sessions.advance(session, session.bySlip(), session.factored(), now);
        });
    }
}
