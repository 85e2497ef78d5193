package phonngan.invariants;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;

/// Where inspections write down what they looked at and what they found: so many findings of an invariant and no more,
/// the rest is counted.
public final class Notebook {
    /// So many findings of one invariant are listed.
    public static final int LISTED = 100;

    private final Map<Invariant, Page> pages = new EnumMap<>(Invariant.class);

    private static final class Page {
        private final List<Breach> breaches = new ArrayList<>();
        private long checked;
        private long findings;
        private String notAsked = "";
    }

    /// So much more was looked at.
    public void checked(Invariant invariant, long more) {
        page(invariant).checked += more;
    }

    /// An invariant does not hold at a place.
    public void found(Breach breach) {
        var page = page(breach.invariant());
        page.findings++;
        if (page.breaches.size() < LISTED) {
            page.breaches.add(breach);
        }
    }

    /// An invariant does not hold at a place.
    public void found(Invariant invariant, String place, String expected, String found) {
        found(new Breach(invariant, place, expected, found));
    }

    /// An invariant does not hold at so many more places, which are counted and not listed.
    public void foundMore(Invariant invariant, long more) {
        page(invariant).findings += more;
    }

    /// An invariant could not be asked.
    ///
    /// @param why the key of the reason’s text
    public void notAsked(Invariant invariant, String why) {
        page(invariant).notAsked = why;
    }

    InvariantReport report(OfficeYear book, Head head) {
        return new InvariantReport(book, head, pages.entrySet().stream().map(it -> new Outcome(it.getKey(),
                it.getValue().checked, it.getValue().breaches, it.getValue().findings, it.getValue().notAsked))
                .toList());
    }

    private Page page(Invariant invariant) {
        return pages.computeIfAbsent(invariant, _ -> new Page());
    }
}
