package phonngan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Progress;
import phonngan.common.Round;
import phonngan.common.Transactions;
import phonngan.ledger.Figure;
import phonngan.ledger.LedgerReport;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostScores;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.PostingOrder;
import phonngan.ledger.PostingResult;
import phonngan.ledger.RoundSeals;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;
import phonngan.ledger.WrittenEntry;
import phonngan.roster.SubjectKey;

/// A desk at which tests post runs and read the ledger, both as text:
/// ```
/// aa honour-student 5 2 <- 11 12     subject, indicator, base, bonus, claims (may be left out)
/// ```
/// A subject is named by two hexadecimal digits, which fill its key.
///
/// @param ledger the ledger to post to
/// @param posted the same, to be read
/// @param transactions how it is posted
/// @param ids ids of entries and drafts
/// @param book the office and fiscal year
public record LedgerDesk(PointLedger ledger, PostedPoints posted, Transactions transactions, Ids ids, OfficeYear book) {
    /// The rule book of every run.
    public static final CatalogueDigest RULES = new CatalogueDigest("d".repeat(64));

    private static final Instant CLOSES = Instant.parse("2023-10-10T16:59:59Z");
    private static final Map<String, Round> ROUNDS = Stream
            .of(new Round("6m", "รอบ 6 เดือน", LocalDate.of(2022, 10, 1), LocalDate.of(2023, 3, 31), CLOSES),
                    new Round("12m", "รอบ 12 เดือน", LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30), CLOSES))
            .collect(Collectors.toMap(Round::id, it -> it));

    /// A desk on an empty ledger in memory, for office 1 and fiscal year 2566.
    public static LedgerDesk inMemory() {
        var ledger = new InMemoryPointLedger();
        return new LedgerDesk(ledger, ledger, new DirectTransactions(), new CountingIds(),
                new OfficeYear(1, new FiscalYear(2566)));
    }

    /// The same ledger by other transactions.
    public LedgerDesk with(Transactions others) {
        return new LedgerDesk(ledger, posted, others, ids, book);
    }

    /// The same ledger in another book.
    public LedgerDesk at(OfficeYear other) {
        return new LedgerDesk(ledger, posted, transactions, ids, other);
    }

    /// Posts a run of round 12m.
    public PostingResult post(long run, String figures) {
        return post("12m", run, figures(figures));
    }

    /// Posts a run.
    public PostingResult post(String round, long run, List<Figure> figures) {
        return new PostScores(ledger, RoundSeals.NONE, transactions, ids, Progress.UNSEEN).post(order(round, run),
                figures::stream);
    }

    /// The order for a run, given at noon of that many days after 10 October 2023.
    public PostingOrder order(String round, long run) {
        return new PostingOrder(book, ROUNDS.get(round), run, RULES, Instant.parse("2023-10-10T05:00:00.120Z")
                .plusSeconds(86_400 * run));
    }

    /// Figures as text, put into the order in which a run gives them.
    public static List<Figure> figures(String text) {
        return text.lines().filter(it -> !it.isBlank()).map(LedgerDesk::figure)
                .sorted(Comparator.comparing(Figure::subject).thenComparing(Figure::indicator)).toList();
    }

    private static Figure figure(String line) {
        var words = line.strip().split(" +");
        var claims = words.length > 4 ? List.of(words).subList(5, words.length) : List.<String>of();
        return new Figure(subject(words[0]), words[1], Points.of(words[2]), Points.of(words[3]),
                claims.stream().map(Long::valueOf).toList());
    }

    /// The key of a subject.
    public static SubjectKey subject(String twoDigits) {
        return new SubjectKey(twoDigits.repeat(16));
    }

    /// The whole chain as text: `1 award aa honour-student 12m 5 scored`, a reversal with the place it takes back.
    public String chain() {
        try (var entries = posted.openEntries(book)) {
            var all = entries.toList();
            var places = all.stream().collect(Collectors.toMap(WrittenEntry::id, WrittenEntry::seq));
            return all.stream().map(it -> line(it, places)).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String line(WrittenEntry it, Map<Long, Long> places) {
        var words = Stream
                .of(it.seq(), it.kind(), it.subject().substring(0, 2), it.indicator(), it.round(), it.points(),
                        it.reason())
                .map(Object::toString).collect(Collectors.joining(" "));
        return it.reverses() == null ? words : words + " of " + places.get(it.reverses());
    }

    /// The sums of round 12m as text: `aa honour-student 5 2`.
    public String balances() {
        try (var balances = posted.openBalances(book, "12m")) {
            return balances.map(it -> String.join(" ", it.subject().value().substring(0, 2), it.indicator(),
                    it.base().plain(), it.bonus().plain())).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /// Verifies the book, every rule book being whole.
    public LedgerReport verify() {
        return new VerifyLedger(posted).verify(book, _ -> RuleBookCheck.Verdict.WHOLE, List.of());
    }
}
