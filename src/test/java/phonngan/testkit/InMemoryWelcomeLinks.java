package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import phonngan.access.WelcomeLink;
import phonngan.access.WelcomeLinks;

/// Links for first administrators in memory.
public final class InMemoryWelcomeLinks implements WelcomeLinks {
    private final List<WelcomeLink> links = new ArrayList<>();
    private final Set<Long> used = new HashSet<>();

    @Override
    public void add(WelcomeLink link) {
        links.add(link);
    }

    @Override
    public Optional<WelcomeLink> find(String tokenHash) {
        return links.stream().filter(it -> it.tokenHash().equals(tokenHash) && !used.contains(it.id()))
                .filter(it -> links.stream().noneMatch(
                        later -> later.office().equals(it.office()) && later.id() > it.id()))
                .findFirst();
    }

    @Override
    public boolean use(long link, Instant at) {
        return used.add(link);
    }
}
