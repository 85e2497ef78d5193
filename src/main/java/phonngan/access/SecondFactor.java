package phonngan.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The second factor: a phone that computes codes from a secret it shares with the product, and codes on paper for the
/// day when the phone is lost. No code is taken twice.
public final class SecondFactor {
    private static final int RECOVERY_CODES = 10;

    private final Gatehouse house;
    private final OpenSessions sessions;

    /// The deed with what it needs.
    public SecondFactor(Gatehouse house) {
        this.house = house;
        this.sessions = new OpenSessions(house);
    }

    /// A phone was enrolled.
    ///
    /// @param opened the stay under its new token
    /// @param recoveryCodes codes to be printed, shown this once
    public record Enrolled(SignInOutcome.Opened opened, List<String> recoveryCodes) {
        /// Keeps its own copy.
        public Enrolled {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    /// Shows a code of the phone, or a recovery code in its place.
    ///
    /// @param address where it comes from
    public SignInOutcome prove(Session session, String typed, String address, Instant now) {
        var who = house.secrets().mark("factor," + session.account());
        var from = house.markOf(address);
        var locked = LockOut.until(house.attempts().tally(who, from, now.minus(LockOut.MEMORY)), now);
        if (locked.isPresent()) {
            return new SignInOutcome.Locked(locked.get());
        }
        return house.transactions().inOne(() -> {
            var right = isRight(house.accounts().credentials(session.account()), typed, now);
            house.attempts().add(who, from, !right, now);
            return right
                    ? sessions.advance(session, session.bySlip(), true, now)
                    : new SignInOutcome.WrongOrUnknown();
        });
    }

    private boolean isRight(Credentials shown, String typed, Instant now) {
        var hash = PaperCode.hash(typed);
        var recovery = shown.recoveryCodes().stream().filter(it -> it.secret().equals(hash)).findFirst();
        if (recovery.isPresent()) {
            return house.accounts().use(recovery.get().id(), 0, now);
        }
        return shown.findPhone().filter(phone -> house.secrets().unseal(phone.secret())
                .map(shared -> isFreshCode(phone, shared, typed, now)).orElse(false)).isPresent();
    }

    private boolean isFreshCode(Credential phone, byte[] shared, String typed, Instant now) {
        var step = house.codes().findStep(shared, typed.replaceAll("\\s", ""), now);
        return step.isPresent() && house.accounts().use(phone.id(), step.getAsLong(), now);
    }

    /// The secret for a phone that is to be enrolled in this stay; the same one until it is enrolled.
    public byte[] pending(Session session) {
        return house.secrets().unseal(session.pending()).orElseGet(() -> {
            var shared = house.secrets().shared();
            house.sessions().keepPending(session.tokenHash(), house.secrets().seal(shared));
            return shared;
        });
    }

    /// Enrols the phone if it computes the right code; empty when the code is wrong.
    public Optional<Enrolled> enrol(Session session, String typed, Instant now) {
        var shared = house.secrets().unseal(session.pending());
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        var step = house.codes().findStep(shared.get(), typed.replaceAll("\\s", ""), now);
        return step.isEmpty()
                ? Optional.empty()
                : Optional.of(house.transactions().inOne(() -> enrol(session, step.getAsLong(), now)));
    }

    private Enrolled enrol(Session session, long step, Instant now) {
        var phone = made(session, Credential.Kind.PHONE, session.pending(), now);
        var papers = IntStream.range(0, RECOVERY_CODES).mapToObj(_ -> house.secrets().code()).toList();
        house.accounts().add(Stream.concat(Stream.of(phone), papers.stream()
                .map(it -> made(session, Credential.Kind.RECOVERY, PaperCode.hash(it), now))).toList());
        house.accounts().use(phone.id(), step, now);
        return new Enrolled(sessions.advance(session, session.bySlip(), true, now),
                papers.stream().map(PaperCode::printed).toList());
    }

    private Credential made(Session session, Credential.Kind kind, String secret, Instant now) {
        return new Credential(house.ids().next(), session.account(), kind, secret, now, session.account(), null, false);
    }
}
