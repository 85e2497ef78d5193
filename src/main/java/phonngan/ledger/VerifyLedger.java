package phonngan.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.OfficeYear;
import phonngan.ledger.LedgerFinding.PostingDiffers;
import phonngan.ledger.LedgerFinding.PostingMissing;
import phonngan.ledger.LedgerFinding.RuleBookAltered;
import phonngan.ledger.LedgerFinding.RuleBookMissing;

/// Reads a whole book again and says whether it can have come about by posting alone.
///
/// Every entry is recomputed, every posting's own record and every rule book that an entry names is compared. What
/// this cannot see is a store in which entries, hashes and posting records were all rewritten together; only a head
/// that somebody outside remembers shows that, so such heads can be handed in.
public final class VerifyLedger {
    private static final int PAGE = 1000;

    private final PostedPoints posted;

    /// With the ledger to read.
    public VerifyLedger(PostedPoints posted) {
        this.posted = posted;
    }

    /// Verifies one book. It may be posted to meanwhile.
    ///
    /// @param book the office and fiscal year
    /// @param rules looks at the rule books that entries name
    /// @param witnessed heads that were kept outside the store, such as in an export's manifest or on a printed list
    public LedgerReport verify(OfficeYear book, RuleBookCheck rules, List<Head> witnessed) {
        return verify(book, rules, witnessed, _ -> {
        });
    }

    /// The same, and somebody is told after every page how many entries it held.
    public LedgerReport verify(OfficeYear book, RuleBookCheck rules, List<Head> witnessed, IntConsumer read) {
        var findings = new Findings();
        var postings = posted.listPostings(book);
        checkPostings(postings, findings);
        var chain = new ChainCheck(Stream.concat(postings.stream().map(Posting::head), witnessed.stream()).toList(),
                findings);
        var firstNaming = new HashMap<String, Long>();
        try (var entries = posted.openEntries(book)) {
            entries.gather(Gatherers.windowFixed(PAGE)).forEach(page -> {
                var meaning = meaningOf(book, page, findings);
                for (var entry : page) {
                    chain.check(entry);
                    meaning.check(entry);
                    firstNaming.putIfAbsent(entry.rules(), entry.seq());
                }
                read.accept(page.size());
            });
        }
        chain.finish();
        checkAllPosted(book, lastPlace(postings), chain.last().seq(), findings);
        checkRuleBooks(firstNaming, rules, findings);
        return findings.report(book, chain.last());
    }

    private MeaningCheck meaningOf(OfficeYear book, List<WrittenEntry> page, Findings findings) {
        var reversed = page.stream().map(WrittenEntry::reverses).filter(Objects::nonNull).toList();
        var ids = Stream.concat(reversed.stream(), page.stream().map(WrittenEntry::follows)).distinct().toList();
        var named = posted.listEntries(book, ids).stream()
                .collect(Collectors.toMap(WrittenEntry::id, Function.identity(), (first, _) -> first));
        var firstReversals = posted.listReversalsOf(book, reversed).stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(it.reverses()), WrittenEntry::seq, Math::min));
        return new MeaningCheck(named, firstReversals, findings);
    }

    private static void checkPostings(List<Posting> postings, Findings findings) {
        long covered = 0;
        int number = 0;
        for (var posting : postings) {
            number++;
            if (posting.number() != number || posting.head().seq() != covered + posting.entries()) {
                findings.add(new PostingDiffers(covered + 1, posting.number(), posting.entries(),
                        posting.head().seq()));
                number = posting.number();
            }
            covered = posting.head().seq();
        }
    }

    /// Entries beyond the last posting that was read before them may have been posted meanwhile: then their posting
    /// can be read now.
    private void checkAllPosted(OfficeYear book, long recorded, long last, Findings findings) {
        if (last > recorded) {
            long covered = lastPlace(posted.listPostings(book));
            if (last > covered) {
                findings.add(new PostingMissing(covered + 1, last));
            }
        }
    }

    private static long lastPlace(List<Posting> postings) {
        return postings.isEmpty() ? 0 : postings.getLast().head().seq();
    }

    private static void checkRuleBooks(Map<String, Long> firstNaming, RuleBookCheck rules, Findings findings) {
        firstNaming.forEach((digest, seq) -> {
            if (digest.isEmpty()) {
                return;
            }
            switch (rules.check(new CatalogueDigest(digest))) {
                case WHOLE -> {
                }
                case ALTERED -> findings.add(new RuleBookAltered(seq, digest));
                case MISSING -> findings.add(new RuleBookMissing(seq, digest));
            }
        });
    }
}
