package phonngan.testkit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.access.Grant;
import phonngan.access.RolePaper;
import phonngan.access.RolePapers;

/// Papers about roles in memory.
public final class InMemoryRolePapers implements RolePapers {
    private final Map<Long, RolePaper> papers = new LinkedHashMap<>();

    @Override
    public void add(RolePaper paper) {
        papers.put(paper.id(), paper);
    }

    @Override
    public void answer(long paper, RolePaper.State answer, long by, String reason, Instant at) {
        papers.computeIfPresent(paper, (_, it) -> new RolePaper(it.id(), it.office(), it.account(), it.grant(),
                it.orderNo(), it.proposedBy(), it.proposedAt(), answer));
    }

    @Override
    public Optional<RolePaper> find(long paper) {
        return Optional.ofNullable(papers.get(paper));
    }

    @Override
    public List<RolePaper> listOpen(long office) {
        return papers.values().stream().filter(it -> it.office() == office && it.isOpen()).toList();
    }

    @Override
    public List<Grant> listConfirmed(long account) {
        return papers.values().stream()
                .filter(it -> it.account() == account && it.state() == RolePaper.State.CONFIRMED)
                .map(RolePaper::grant).toList();
    }
}
