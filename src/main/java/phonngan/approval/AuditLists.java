package phonngan.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import phonngan.approval.ListFault.Kind;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.ledger.Head;
import phonngan.ledger.Movement;
import phonngan.ledger.Part;
import phonngan.ledger.PostedPoints;
import phonngan.review.Committees;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;

/// Looks at every list that was ever drawn up in a year, whether what it says and what was done with it can have come
/// about by the house's own deeds: every rule of approval is asked a second time, of what is stored.
public final class AuditLists {
    private final ListBook lists;
    private final PostedPoints posted;
    private final Committees committees;
    private final Rosters rosters;
    private final EarlierDeciders deciders;

    /// Works on a store.
    public AuditLists(ListBook lists, PostedPoints posted, Committees committees, Rosters rosters,
            EarlierDeciders deciders) {
        this.lists = lists;
        this.posted = posted;
        this.committees = committees;
        this.rosters = rosters;
        this.deciders = deciders;
    }

    /// Knows who had decided by a moment.
    public interface EarlierDeciders {
        /// Everybody who had ruled on evidence or closed what was awaited by then, as decisions call them.
        Set<String> listOf(OfficeYear book, Instant until);
    }

    /// How much was looked at.
    ///
    /// @param lists versions of lists
    /// @param lines lines of them
    /// @param approved versions that are or were approved
    public record Audited(long lists, long lines, long approved) {
    }

    /// Looks at all lists of a year.
    public Audited audit(OfficeYear book, Consumer<ListFault> found) {
        long all = 0;
        long lines = 0;
        long approved = 0;
        var acts = new AuditActs(new People(rosters.get(book)), committees.get(book),
                until -> deciders.listOf(book, until), found);
        for (var round : lists.listRounds(book)) {
            var versions = lists.list(book, round);
            for (var it : versions) {
                var body = readBody(it, found);
                lines += body.map(text -> auditBody(it, text, found)).orElse(0);
                acts.audit(it, body);
                auditSeal(it, found);
                approved += it.find(ListAct.Approved.class).isPresent() ? 1 : 0;
            }
            acts.auditOrder(versions);
            all += versions.size();
        }
        return new Audited(all, lines, approved);
    }

    /// The list's text, unless it is another one than was proposed.
    private Optional<ListBody> readBody(ListVersion it, Consumer<ListFault> found) {
        var text = lists.getText(it);
        if (!ListHash.of(text).equals(it.hash())) {
            found.accept(fault(Kind.TEXT_ALTERED, it, "", it.hash().hex(), ListHash.of(text).hex()));
            return Optional.empty();
        }
        if (lists.findByCode(it.hash().code()).isEmpty()) {
            found.accept(fault(Kind.TEXT_ALTERED, it, "", it.hash().code(), ""));
        }
        try {
            var body = ListText.read(text);
            var says = heading(body.year(), body.round(), body.run(), body.head(), body.rules());
            var recorded = heading(it.book().year(), it.round(), it.run(), it.head(), it.rules());
            if (!says.equals(recorded)) {
                found.accept(fault(Kind.TEXT_ALTERED, it, "", says, recorded));
            }
            return Optional.of(body);
        } catch (IllegalArgumentException senseless) {
            found.accept(fault(Kind.TEXT_ALTERED, it, "", "", String.valueOf(senseless.getMessage())));
            return Optional.empty();
        }
    }

    private static String heading(FiscalYear year, String round, long run, Head head, CatalogueDigest rules) {
        return year + " " + round + ", run " + run + ", entry " + head.seq() + " " + head.hash() + ", rules "
                + rules.hex();
    }

    private int auditBody(ListVersion it, ListBody body, Consumer<ListFault> found) {
        auditHead(it, found);
        auditPoints(it, body, found);
        auditRanks(it, body, found);
        return body.lines().size();
    }

    private void auditHead(ListVersion it, Consumer<ListFault> found) {
        var stands = posted.findEntry(it.book(), it.head().seq()).map(entry -> entry.hash()).orElse("");
        if (!stands.equals(it.head().hash())) {
            found.accept(fault(Kind.HEAD_DIFFERS, it, "entry " + it.head().seq(), it.head().hash(), stands));
        }
    }

    /// The ledger up to the list's head says what each line says, and nobody whom it gives points is left out.
    private void auditPoints(ListVersion it, ListBody body, Consumer<ListFault> found) {
        Map<SubjectKey, Map<Part, Points>> sums = new HashMap<>();
        try (var movements = posted.openMovements(it.book(), it.round())) {
            movements.filter(one -> one.seq() <= it.head().seq()).forEach(one -> add(sums, one));
        }
        for (var line : body.lines()) {
            if (line.subject() != null) {
                var own = sums.getOrDefault(line.subject(), Map.of());
                var sum = text(own.getOrDefault(Part.BASE, Points.ZERO), own.getOrDefault(Part.BONUS, Points.ZERO));
                if (!sum.equals(text(line.base(), line.bonus()))) {
                    found.accept(fault(Kind.LINE_DIFFERS, it, line.subject().value(), sum,
                            text(line.base(), line.bonus())));
                }
            }
        }
        var listed = new HashSet<>(body.lines().stream().map(ListLine::subject).toList());
        sums.forEach((subject, own) -> {
            if (!listed.contains(subject) && own.values().stream().anyMatch(sum -> !sum.isZero())) {
                found.accept(fault(Kind.SUBJECT_MISSING, it, subject.value(), text(
                        own.getOrDefault(Part.BASE, Points.ZERO), own.getOrDefault(Part.BONUS, Points.ZERO)), ""));
            }
        });
    }

    private static void add(Map<SubjectKey, Map<Part, Points>> sums, Movement it) {
        sums.computeIfAbsent(it.slot().subject(), _ -> new HashMap<>()).merge(it.slot().part(), it.points(),
                Points::plus);
    }

    private static String text(Points base, Points bonus) {
        return base.plain() + "+" + bonus.plain();
    }

    /// `1,2,2,4` within each pool: a place is one more than how many have more points.
    private static void auditRanks(ListVersion it, ListBody body, Consumer<ListFault> found) {
        var pools = new HashMap<String, List<ListLine>>();
        body.lines().stream().filter(line -> line.rank() != null)
                .forEach(line -> pools.computeIfAbsent(line.pool(), _ -> new ArrayList<>()).add(line));
        pools.forEach((pool, lines) -> {
            var totals = lines.stream().map(ListLine::total).sorted().toList();
            for (var line : lines) {
                var place = 1 + totals.size() - firstAbove(totals, line.total());
                if (!Integer.valueOf(place).equals(line.rank())) {
                    found.accept(fault(Kind.RANK_WRONG, it, pool + " " + line.subject(), Integer.toString(place),
                            String.valueOf(line.rank())));
                }
            }
        });
    }

    /// The first place in ascending totals with more than these points; the size when there is none.
    private static int firstAbove(List<Points> ascending, Points total) {
        int low = 0;
        int high = ascending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending.get(middle).compareTo(total) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// While a list stands approved its round takes no entry.
    private void auditSeal(ListVersion it, Consumer<ListFault> found) {
        var approved = it.when(ListAct.Approved.class);
        if (approved.isEmpty()) {
            return;
        }
        var reopened = it.when(ListAct.Reopened.class);
        posted.listPostings(it.book()).stream()
                .filter(one -> one.round().equals(it.round()) && one.head().seq() > it.head().seq())
                .filter(one -> reopened.isEmpty() || one.recordedAt().isBefore(reopened.get())
                        && !one.recordedAt().isBefore(approved.get()))
                .findFirst().ifPresent(one -> found.accept(fault(Kind.ENTRY_AFTER_APPROVAL, it,
                        "posting " + one.number(), "entry " + it.head().seq(), "entry " + one.head().seq())));
        if (it.state() == ListState.APPROVED) {
            try (var movements = posted.openMovements(it.book(), it.round())) {
                movements.filter(one -> one.seq() > it.head().seq()).findFirst()
                        .ifPresent(one -> found.accept(fault(Kind.ENTRY_AFTER_APPROVAL, it, "entry " + one.seq(),
                                "entry " + it.head().seq(), "entry " + one.seq())));
            }
        }
    }

    static ListFault fault(Kind kind, ListVersion it, String place, String expected, String found) {
        return new ListFault(kind, it.round() + " v" + it.version(), place, expected, found);
    }
}
