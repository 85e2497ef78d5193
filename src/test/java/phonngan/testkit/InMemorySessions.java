package phonngan.testkit;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import phonngan.access.Session;
import phonngan.access.Sessions;

/// Stays in memory.
public final class InMemorySessions implements Sessions {
    private final Map<String, Session> sessions = new HashMap<>();

    @Override
    public void add(Session session) {
        sessions.put(session.tokenHash(), session);
    }

    @Override
    public Optional<Session> find(String tokenHash) {
        return Optional.ofNullable(sessions.get(tokenHash));
    }

    @Override
    public List<Session> listOf(long account, Instant after) {
        return sessions.values().stream().filter(it -> it.account() == account && it.openedAt().isAfter(after))
                .sorted(Comparator.comparing(Session::openedAt)).toList();
    }

    @Override
    public void see(String tokenHash, Instant at) {
        change(tokenHash, it -> new Session(it.tokenHash(), it.account(), it.step(), it.bySlip(), it.factored(),
                it.openedAt(), at, it.provedAt(), it.pending()));
    }

    @Override
    public void keepPending(String tokenHash, String sealed) {
        change(tokenHash, it -> new Session(it.tokenHash(), it.account(), it.step(), it.bySlip(), it.factored(),
                it.openedAt(), it.seenAt(), it.provedAt(), sealed));
    }

    @Override
    public void end(String tokenHash) {
        sessions.remove(tokenHash);
    }

    @Override
    public void endAllOf(long account) {
        sessions.values().removeIf(it -> it.account() == account);
    }

    @Override
    public void forget(Instant before) {
        sessions.values().removeIf(it -> it.openedAt().isBefore(before));
    }

    private void change(String tokenHash, UnaryOperator<Session> change) {
        sessions.computeIfPresent(tokenHash, (_, it) -> change.apply(it));
    }
}
