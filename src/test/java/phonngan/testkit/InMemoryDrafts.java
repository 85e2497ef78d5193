package phonngan.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.intake.Draft;
import phonngan.intake.Drafts;
import phonngan.roster.SubjectKey;

/// Drafts in memory.
public final class InMemoryDrafts implements Drafts {
    private final List<Draft> kept = new ArrayList<>();

    @Override
    public void keep(Draft draft) {
        drop(draft.book(), draft.owner(), draft.receipt());
        kept.add(draft);
    }

    @Override
    public Optional<Draft> find(OfficeYear book, SubjectKey owner, String receipt) {
        return list(book, owner).stream().filter(it -> it.receipt().equals(receipt)).findFirst();
    }

    @Override
    public List<Draft> list(OfficeYear book, SubjectKey owner) {
        return kept.stream().filter(it -> it.book().equals(book) && it.owner().equals(owner))
                .sorted(Comparator.comparing(Draft::savedAt).reversed().thenComparing(Draft::receipt)).toList();
    }

    @Override
    public void drop(OfficeYear book, SubjectKey owner, String receipt) {
        kept.removeIf(it -> it.book().equals(book) && it.owner().equals(owner) && it.receipt().equals(receipt));
    }
}
