package phonngan.invariants;

import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import phonngan.common.OfficeYear;
import phonngan.common.Sha256;
import phonngan.intake.PaperStore;

/// The files of evidence: each is there, and is the one that was sent. One at a time is held in memory.
public final class InspectFiles implements Inspection {
    private final InspectedRows rows;
    private final PaperStore papers;

    /// Works on a store and its files.
    public InspectFiles(InspectedRows rows, PaperStore papers) {
        this.rows = rows;
        this.papers = papers;
    }

    @Override
    public Set<Invariant> invariants() {
        return EnumSet.of(Invariant.I16);
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        try (var contents = rows.openContents(book)) {
            contents.forEach(it -> {
                notebook.checked(Invariant.I16, 1);
                var now = read(it);
                if (!now.equals(it)) {
                    notebook.found(Invariant.I16, "file " + it, it, now);
                }
            });
        }
    }

    private String read(String sha256) {
        try {
            return Sha256.of(papers.get(sha256));
        } catch (NoSuchElementException _) {
            return "";
        }
    }
}
