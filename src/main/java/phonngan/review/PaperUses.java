package phonngan.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.intake.IntakeBook;

/// The papers of a year that are used more than once, as they were sent, with the claims that use them.
final class PaperUses {
    /// So many versions are looked at; in a larger year the rest is not compared.
    private static final int MOST = 50_000;
    /// Of the claims on one paper so many are kept.
    private static final int OF_ONE_PAPER = 50;
    private static final int PAGE = 1000;

    private final Map<PaperMark, Set<ClaimKey>> uses;
    private final boolean whole;

    private PaperUses(Map<PaperMark, Set<ClaimKey>> uses, boolean whole) {
        this.uses = uses;
        this.whole = whole;
    }

    /// Looks through a year.
    static PaperUses of(OfficeYear book, IntakeBook claims, PaperMarks marks) {
        Map<PaperMark, Set<ClaimKey>> uses = new HashMap<>();
        int looked = 0;
        for (var form : claims.listForms(book)) {
            var page = claims.listVersionsAfter(book, form, "", PAGE);
            while (!page.isEmpty()) {
                if (looked >= MOST) {
                    return repeated(uses, false);
                }
                page.forEach(it -> note(it, marks, uses));
                looked += page.size();
                page = claims.listVersionsAfter(book, form, page.getLast().identity(), PAGE);
            }
        }
        return repeated(uses, true);
    }

    private static void note(Claim version, PaperMarks marks, Map<PaperMark, Set<ClaimKey>> uses) {
        var key = ClaimKey.of(version);
        for (var mark : marks.of(version)) {
            var users = uses.computeIfAbsent(mark, _ -> new LinkedHashSet<>(2));
            if (users.size() < OF_ONE_PAPER) {
                users.add(key);
            }
        }
    }

    private static PaperUses repeated(Map<PaperMark, Set<ClaimKey>> uses, boolean whole) {
        uses.values().removeIf(it -> it.size() < 2);
        return new PaperUses(Map.copyOf(uses), whole);
    }

    /// Claims that use any of these papers, the ones of the first paper first.
    List<ClaimKey> list(Collection<PaperMark> papers) {
        var users = new LinkedHashSet<ClaimKey>();
        papers.forEach(it -> users.addAll(uses.getOrDefault(it, Set.of())));
        return new ArrayList<>(users);
    }

    /// Whether every claim of the year was looked at.
    boolean isWhole() {
        return whole;
    }
}
