package phonngan.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.common.Sha256;

/// Opens stays and knows what is still to be done in them. Each step forward gives the browser another token, so that one
/// learnt before is worth nothing after.
final class OpenSessions {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final Gatehouse house;

    OpenSessions(Gatehouse house) {
        this.house = house;
    }

    SignInOutcome.Opened open(long account, boolean bySlip, Instant now) {
        house.sessions().forget(now.minus(Session.WHOLE));
        return begin(account, bySlip, false, now, now);
    }

    /// The same stay under another token, after another proof.
    SignInOutcome.Opened advance(Session session, boolean bySlip, boolean factored, Instant now) {
        house.sessions().end(session.tokenHash());
        return begin(session.account(), bySlip, factored, session.openedAt(), now);
    }

    private SignInOutcome.Opened begin(long account, boolean bySlip, boolean factored, Instant openedAt, Instant now) {
        var token = house.secrets().token();
        var session = new Session(hashOf(token), account, next(account, bySlip, factored), bySlip, factored, openedAt,
                now, now, "");
        house.sessions().add(session);
        return new SignInOutcome.Opened(token, session);
    }

    private Session.Step next(long account, boolean bySlip, boolean factored) {
        var hasPhone = house.accounts().credentials(account).findPhone().isPresent();
        if (hasPhone && !factored) {
            return Session.Step.SECOND_FACTOR;
        }
        if (bySlip) {
            return Session.Step.NEW_PASSWORD;
        }
        return !hasPhone && asksForAPhone(account) ? Session.Step.ENROL : Session.Step.DONE;
    }

    private boolean asksForAPhone(long account) {
        return !house.sample().isSample()
                && house.papers().listConfirmed(account).stream().anyMatch(it -> it.role().decides());
    }

    /// The stay behind a token, if it is alive.
    Optional<Session> find(String token, Instant now) {
        return house.sessions().find(hashOf(token)).filter(it -> it.isAlive(now));
    }

    /// The roles in force in a stay: what the roster gives, and what was granted for today. A role that decides is in
    /// force only where a second factor was shown.
    List<Grant> grantsOf(Account account, Session session, Instant now) {
        var today = now.atZone(THAILAND).toLocalDate();
        var staff = account.person() == null
                ? Stream.<Grant>empty()
                : Stream.of(new Grant(Role.STAFF, "", today, null, false));
        var factored = session.factored() || house.sample().isSample();
        return Stream.concat(staff, house.papers().listConfirmed(account.id()).stream().filter(it -> it.holdsOn(today))
                .filter(it -> factored || !it.role().decides())).toList();
    }

    private static String hashOf(String token) {
        return Sha256.of("phonngan-session/1," + token);
    }
}
