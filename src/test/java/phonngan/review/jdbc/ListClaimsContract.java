package phonngan.review.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RuleBook;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Transactions;
import phonngan.intake.Batch;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.ClaimState;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.Sender;
import phonngan.review.ClaimFilter;
import phonngan.review.ClaimPlace;
import phonngan.review.ClaimsFound;
import phonngan.review.Corrections;
import phonngan.review.Decision;
import phonngan.review.ListClaims;
import phonngan.review.ReviewAct;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;
import phonngan.review.Confirmed;
import phonngan.review.YearRules;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;
import phonngan.testkit.TestStore;

/// The list of claims, stretch by stretch, on every database.
abstract class ListClaimsContract {
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));
    private static final Instant AT = Instant.parse("2023-06-01T02:00:00Z");
    private static final SubjectKey MANEE = new SubjectKey("a".repeat(32));
    private static final SubjectKey PITI = new SubjectKey("b".repeat(32));
    private static final ClaimFilter EVERYTHING = new ClaimFilter(Set.of(), "", "", null);

    private final TestStore store;
    private final IntakeBook intake;
    private final ReviewBook reviews;
    private final Ids ids;
    private final Transactions transactions;
    private final ListClaims list;

    ListClaimsContract(TestStore store) {
        this.store = store;
        this.intake = store.get(IntakeBook.class);
        this.reviews = store.get(ReviewBook.class);
        this.ids = store.get(Ids.class);
        this.transactions = store.get(Transactions.class);
        var rules = new RuleBook(new CatalogueDigest("d".repeat(64)), new FiscalYear(2566), "ชุด", Points.of(5),
                List.of(), List.of(), Map.of(), List.of(), List.of());
        this.list = new ListClaims(reviews,
                _ -> new YearRules(rules, new Roster(0, List.of(), List.of()), Confirmed.NOTHING));
    }

    @Test
    void stretchesTogetherGiveEveryClaimOnceByFormAndAnswer() {
        var awards = IntStream.rangeClosed(1, 7).mapToObj("A-%d"::formatted).toList();
        read("awards", awards.stream().map(it -> claim(it, it)).toList());
        read("hours", List.of(claim("H-1", "H-1"), claim("H-2", "H-2")));

        assertThat(walk(EVERYTHING, 3, 100)).containsExactly(
                Stream.concat(awards.stream(), Stream.of("H-1", "H-2")).toArray(String[]::new));
    }

    @Test
    void theClaimsOfOneAnswerStayTogether() {
        read("activity", List.of(claim("Q-1", "Q-1/s1"), claim("Q-1", "Q-1/s2"), claim("Q-1", "Q-1/s3"),
                claim("Q-2", "Q-2/s1")));

        var first = list.list(BOOK, EVERYTHING, Optional.empty(), 1, 100);

        assertThat(keys(first)).containsExactlyInAnyOrder("Q-1/s1", "Q-1/s2", "Q-1/s3");
        assertThat(first.next()).contains(new ClaimPlace("activity", "Q-1"));
    }

    @Test
    void aStretchThatFindsNothingEndsAfterItsBoundAndSaysWhereToGoOn() {
        read("awards", IntStream.rangeClosed(1, 9).mapToObj(it -> claim("A-" + it, "A-" + it)).toList());
        accept("A-9");
        var accepted = new ClaimFilter(Set.of(ClaimState.ACCEPTED), "", "", null);

        var first = list.list(BOOK, accepted, Optional.empty(), 3, 4);

        assertThat(first.claims()).isEmpty();
        assertThat(first.looked()).isEqualTo(4);
        assertThat(first.next()).contains(new ClaimPlace("awards", "A-4"));
        assertThat(walk(accepted, 3, 4)).containsExactly("A-9");
    }

    @Test
    void claimsAreChosenByStateFormIndicatorAndSubject() {
        read("awards", List.of(claim("A-1", "A-1"), claim("A-2", "A-2", "sar", MANEE), claim("A-3", "A-3", "sar", PITI),
                claim("A-4", "A-4", "sar", null)));
        read("hours", List.of(claim("H-1", "H-1")));
        accept("A-2");

        assertThat(walk(new ClaimFilter(Set.of(ClaimState.ACCEPTED), "", "", null), 9, 99)).containsExactly("A-2");
        assertThat(walk(new ClaimFilter(Set.of(ClaimState.UNMATCHED), "", "", null), 9, 99)).containsExactly("A-4");
        assertThat(walk(new ClaimFilter(Set.of(), "hours", "", null), 9, 99)).containsExactly("H-1");
        assertThat(walk(new ClaimFilter(Set.of(), "", "sar", null), 9, 99)).containsExactly("A-2", "A-3", "A-4");
        assertThat(walk(new ClaimFilter(Set.of(), "", "", PITI), 9, 99)).containsExactly("A-3");
        assertThat(walk(new ClaimFilter(Set.of(), "nowhere", "", null), 9, 99)).isEmpty();
    }

    private List<String> walk(ClaimFilter filter, int about, int atMost) {
        var keys = new ArrayList<String>();
        var found = list.list(BOOK, filter, Optional.empty(), about, atMost);
        keys.addAll(keys(found));
        while (found.next().isPresent()) {
            found = list.list(BOOK, filter, found.next(), about, atMost);
            keys.addAll(keys(found));
        }
        return keys;
    }

    private static List<String> keys(ClaimsFound found) {
        return found.claims().stream().map(it -> it.standing().current().claim().responseKey()).toList();
    }

    private record Sent(String identity, String key, String indicator, SubjectKey subject) {
    }

    private static Sent claim(String identity, String key) {
        return claim(identity, key, "honour-student", MANEE);
    }

    private static Sent claim(String identity, String key, String indicator, SubjectKey subject) {
        return new Sent(identity, key, indicator, subject);
    }

    private void read(String form, List<Sent> sent) {
        var batch = new Batch(ids.next(), BOOK, form, "", "answers.csv", "f".repeat(64), List.of(), false,
                "cli:kanda", AT);
        var claims = sent.stream().map(it -> new Claim(ids.next(), BOOK, form, it.identity(), it.key(), 1, "",
                it.key(), batch.id(), 1, Sender.UNSAID, it.subject(), it.subject() == null ? "no-key" : "",
                facts(it.indicator()), AT, false, false, "c".repeat(64))).toList();
        transactions.inOne(() -> {
            intake.begin(batch);
            intake.append(claims);
            intake.show(batch, new IntakeCounts(sent.size(), 0, 0, 0));
        });
    }

    private static ClaimFacts facts(String indicator) {
        return new ClaimFacts(indicator, null, "", BigDecimal.ONE, null, null, null, "", "", null, "", "", "",
                List.of(), "");
    }

    private void accept(String key) {
        var act = new ReviewAct(ids.next(), BOOK.office(), "file", "cli:kanda", AT);
        var claim = reviews.listHistories(BOOK, "awards", List.of(key)).getFirst().current();
        transactions.inOne(() -> {
            reviews.begin(act);
            reviews.append(List.of(new Decision(ids.next(), act.id(), BOOK, claim.id(), "awards", claim.identity(),
                    "S0002", AT, "cli:kanda", new Ruling.Accept(Corrections.NONE, ""))));
            reviews.show(act);
        });
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
