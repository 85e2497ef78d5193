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
import phonngan.ledger.LedgerFinding.HeadDiffers;
import phonngan.ledger.LedgerFinding.PostingDiffers;
import phonngan.ledger.LedgerFinding.PostingMissing;
import phonngan.ledger.LedgerFinding.RuleBookAltered;
import phonngan.ledger.LedgerFinding.RuleBookMissing;
import phonngan.ledger.LedgerFinding.TailCut;

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
        return verify(book, Head.EMPTY, rules, witnessed, read, new Findings());
    }

    /// Verifies what came after a head at which the book was whole. Whether that head still stands is seen first; what
    /// came before it is believed.
    public LedgerReport verifyAfter(OfficeYear book, Head whole, RuleBookCheck rules) {
        var findings = new Findings();
        if (whole.seq() > 0) {
            posted.findEntry(book, whole.seq()).ifPresentOrElse(it -> {
                if (!it.hash().equals(whole.hash())) {
                    findings.add(new HeadDiffers(whole.seq(), whole.hash(), it.hash()));
                }
            }, () -> findings.add(new TailCut(whole.seq(), whole.seq())));
        }
        return verify(book, whole, rules, List.of(), _ -> {
        }, findings);
    }

    private LedgerReport verify(OfficeYear book, Head start, RuleBookCheck rules, List<Head> witnessed,
            IntConsumer read, Findings findings) {
        var postings = posted.listPostings(book);
        checkPostings(postings, findings);
        var chain = new ChainCheck(start,
                Stream.concat(postings.stream().map(Posting::head), witnessed.stream()).toList(), findings);
        var firstNaming = new HashMap<String, Long>();
        try (var entries = open(book, start)) {
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

    private Stream<WrittenEntry> open(OfficeYear book, Head start) {
        return start.seq() == 0 ? posted.openEntries(book) : posted.openEntriesAfter(book, start.seq());
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
