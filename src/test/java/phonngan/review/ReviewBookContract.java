package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.intake.Batch;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.KnownClaim;
import phonngan.intake.Sender;
import phonngan.roster.SubjectKey;
import phonngan.testkit.LedgerDesk;

/// What every store of claims with their decisions promises.
public abstract class ReviewBookContract {
    private static final AtomicLong IDS = new AtomicLong();
    private static final Instant NOON = Instant.parse("2023-10-20T05:00:00.123Z");
    private static final SubjectKey TEACHER = LedgerDesk.subject("aa");
    private static final SubjectKey COLLEAGUE = LedgerDesk.subject("bb");

    private final OfficeYear book = new OfficeYear(9_000 + IDS.incrementAndGet(), new FiscalYear(2566));

    /// The claims.
    protected abstract IntakeBook intake();

    /// The decisions on them.
    protected abstract ReviewBook reviews();

    /// The transactions of both.
    protected abstract Transactions transactions();

    @Test
    void aClaimIsSeenOnceItsReadingIsShown() {
        var batch = batch("awards");
        var claim = claim(batch, "A-1", 1, TEACHER);
        transactions().inChunk(() -> {
            intake().begin(batch);
            intake().append(List.of(claim));
        });
        assertThat(reviews().listForms(book)).isEmpty();
        assertThat(histories("awards", "A-1")).isEmpty();

        show(batch);

        assertThat(reviews().listForms(book)).containsExactly("awards");
        assertThat(histories("awards", "A-1")).containsExactly(new ClaimHistory(List.of(claim), List.of(), Map.of(),
                false));
        assertThat(histories("awards", "A-2")).isEmpty();
    }

    @Test
    void decisionsAreSeenOnceTheirActIsShown() {
        var claim = read("awards", "A-1", 1, TEACHER);
        var act = act();
        var decision = decision(act, claim, "S9");
        transactions().inChunk(() -> {
            reviews().begin(act);
            reviews().append(List.of(decision));
        });
        assertThat(histories("awards", "A-1").getFirst().decisions()).isEmpty();
        assertThat(reviews().listReviewers(book)).isEmpty();

        transactions().inOne(() -> {
            reviews().lock(book);
            reviews().show(act);
        });

        assertThat(histories("awards", "A-1").getFirst().decisions()).containsExactly(decision);
        assertThat(reviews().listReviewers(book)).containsExactly("S9");
    }

    @Test
    void theVersionsOfAClaimAreOneHistory() {
        var first = read("awards", "A-1", 1, TEACHER);
        read("awards", "A-2", 1, TEACHER);
        var second = read("awards", "A-1", 2, TEACHER);

        assertThat(histories("awards", "A-1")).singleElement()
                .satisfies(it -> assertThat(it.versions()).containsExactly(first, second));
    }

    @Test
    void aYearIsReadFormByFormAndAnswerByAnswer() {
        read("training", "B-1", 1, TEACHER);
        read("awards", "A-2", 1, COLLEAGUE);
        read("awards", "A-1", 1, TEACHER);
        var seen = new ArrayList<String>();

        reviews().forEachHistory(book, it -> seen.add(it.current().responseKey()));

        assertThat(seen).containsExactly("A-1", "A-2", "B-1");
        assertThat(reviews().listHistoriesAfter(book, "awards", "A-1", 9)).extracting(it -> it.current().identity())
                .containsExactly("A-2");
        assertThat(reviews().listYears(book.office(), "awards")).containsExactly(book.year());
    }

    @Test
    void aKeyMeansTheClaimOfTheSameFormBeforeThatOfAnother() {
        read("training", "B-1", 1, TEACHER);
        read("awards", "B-1", 1, COLLEAGUE);

        assertThat(reviews().findBeside(book, "training", "B-1")).map(it -> it.current().form()).hasValue("training");
        assertThat(reviews().findBeside(book, "awards", "B-1")).map(it -> it.current().form()).hasValue("awards");
        assertThat(reviews().findBeside(book, "sports", "B-1")).map(it -> it.current().form()).hasValue("awards");
        assertThat(reviews().findBeside(book, "awards", "B-9")).isEmpty();
    }

    @Test
    void aClaimOfWhoeverItTurnedOutToBeIsTheirs() {
        read("awards", "A-1", 1, TEACHER);
        var doubtful = read("awards", "A-2", 1, null);
        assertThat(reviews().listHistoriesOf(book, COLLEAGUE)).isEmpty();

        transactions().inOne(() -> intake().match(doubtful, COLLEAGUE, NOON));

        assertThat(reviews().listHistoriesOf(book, COLLEAGUE)).singleElement()
                .satisfies(it -> assertThat(it.matches()).isEqualTo(Map.of(doubtful.id(), COLLEAGUE)));
        assertThat(reviews().listHistoriesOf(book, TEACHER)).extracting(it -> it.current().responseKey())
                .containsExactly("A-1");
    }

    @Test
    void whatACompleteReadingDidNotFindIsMissingUntilItIsFound() {
        var claim = read("awards", "A-1", 1, TEACHER);
        sight(false, claim);
        assertThat(histories("awards", "A-1").getFirst().missing()).isTrue();

        sight(true, claim);
        assertThat(histories("awards", "A-1").getFirst().missing()).isFalse();
    }

    @Test
    void aReadingThatIsTakenBackTakesItsClaimsAlong() {
        var claim = read("awards", "A-1", 1, TEACHER);

        transactions().inOne(() -> intake().undo(claim.batch(), "ผิดไฟล์", "web:S9", NOON));

        assertThat(histories("awards", "A-1")).isEmpty();
    }

    @Test
    void theStandOfAYearChangesWithEveryReadingAndEveryAct() {
        var empty = reviews().standOf(book);
        assertThat(reviews().standOf(book)).isEqualTo(empty);

        var claim = read("awards", "A-1", 1, TEACHER);
        var read = reviews().standOf(book);
        assertThat(read).isNotEqualTo(empty);

        var act = act();
        transactions().inOne(() -> {
            reviews().lock(book);
            reviews().begin(act);
            reviews().append(List.of(decision(act, claim, "S9")));
            reviews().show(act);
        });
        assertThat(reviews().standOf(book)).isNotEqualTo(read);
    }

    private List<ClaimHistory> histories(String form, String key) {
        return reviews().listHistories(book, form, Set.of(key));
    }

    private Claim read(String form, String key, int version, @Nullable SubjectKey subject) {
        var batch = batch(form);
        var claim = claim(batch, key, version, subject);
        transactions().inChunk(() -> {
            intake().begin(batch);
            intake().append(List.of(claim));
        });
        show(batch);
        return claim;
    }

    private void show(Batch batch) {
        transactions().inOne(() -> {
            intake().lock(book);
            intake().show(batch, new IntakeCounts(1, 0, 0, 0));
        });
    }

    private void sight(boolean seen, Claim claim) {
        var batch = batch(claim.form());
        transactions().inChunk(() -> {
            intake().begin(batch);
            intake().noteSightings(batch, List.of(new KnownClaim(claim.identity(), claim.responseKey(),
                    claim.version(), claim.contentHash(), !seen)), seen);
        });
        show(batch);
    }

    private Batch batch(String form) {
        return new Batch(id(), book, form, "", "answers.csv", "f".repeat(64), List.of(), false, "test", NOON);
    }

    private Claim claim(Batch batch, String key, int version, @Nullable SubjectKey subject) {
        var facts = new ClaimFacts("honour-student", null, "national", null, null, null, null, "ก", "",
                LocalDate.of(2023, 7, 12), "", "", "certificate", List.of(), "");
        return new Claim(id(), book, batch.form(), key, key, version, "", key, batch.id(), 1,
                new Sender("S1", "", "", ""), subject, subject == null ? "unknown-staff-id" : "", facts, NOON, false,
                false, "c".repeat(64));
    }

    private ReviewAct act() {
        return new ReviewAct(id(), book.office(), "judge", "web:S9", NOON);
    }

    private Decision decision(ReviewAct act, Claim claim, String reviewer) {
        return new Decision(id(), act.id(), book, claim.id(), claim.form(), claim.identity(), reviewer, NOON, "web:S9",
                new Ruling.Accept(Corrections.NONE, "ครบถ้วน"));
    }

    private long id() {
        return book.office() * 1_000 + IDS.incrementAndGet();
    }
}
