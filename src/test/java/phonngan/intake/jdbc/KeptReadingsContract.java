package phonngan.intake.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Severity;
import phonngan.common.Transactions;
import phonngan.intake.Batch;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.KeptReading;
import phonngan.intake.KeptReadings;
import phonngan.intake.RawRow;
import phonngan.intake.ReadingTotals;
import phonngan.testkit.TestStore;

/// What can be looked up of readings, on every database.
abstract class KeptReadingsContract {
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));
    private static final OfficeYear OTHER_YEAR = new OfficeYear(1, new FiscalYear(2567));
    private static final Instant AT = Instant.parse("2023-10-01T02:00:00Z");
    private static final Instant LATER = Instant.parse("2023-10-02T02:00:00.120Z");

    private final TestStore store;
    private final IntakeBook intake;
    private final KeptReadings kept;
    private final Transactions transactions;

    KeptReadingsContract(TestStore store) {
        this.store = store;
        this.intake = store.get(IntakeBook.class);
        this.kept = store.get(KeptReadings.class);
        this.transactions = store.get(Transactions.class);
    }

    @Test
    void readingsAreListedLatestFirstPageByPage() {
        var first = shown("awards", new IntakeCounts(3, 0, 0, 1));
        var second = shown("hours", new IntakeCounts(1, 1, 1, 0));
        var third = shown("awards", new IntakeCounts(0, 4, 0, 0));

        assertThat(kept.listReadings(BOOK, "", Long.MAX_VALUE, 2)).extracting(KeptReading::batch)
                .containsExactly(third, second);
        assertThat(kept.listReadings(BOOK, "", second.id(), 2)).extracting(KeptReading::batch).containsExactly(first);
        assertThat(kept.listReadings(BOOK, "awards", Long.MAX_VALUE, 5)).extracting(KeptReading::batch)
                .containsExactly(third, first);
        assertThat(kept.listReadings(OTHER_YEAR, "", Long.MAX_VALUE, 5)).isEmpty();
        assertThat(kept.listFormsEverRead(BOOK)).containsExactly("awards", "hours");
    }

    @Test
    void aReadingThatWasTakenBackIsKeptWithItsReasonAndCountsNoMore() {
        shown("awards", new IntakeCounts(3, 2, 1, 1));
        var undone = shown("awards", new IntakeCounts(5, 0, 0, 0));
        transactions.inOne(() -> intake.undo(undone.id(), "ไฟล์ผิดปี", "cli:kanda", LATER));

        assertThat(kept.findReading(BOOK, undone.id())).hasValueSatisfying(it -> assertThat(it.undone())
                .contains(new KeptReading.Undoing("ไฟล์ผิดปี", "cli:kanda", LATER)));
        assertThat(kept.total(BOOK, "")).isEqualTo(new ReadingTotals(1, 1, new IntakeCounts(3, 2, 1, 1)));
        assertThat(kept.total(BOOK, "hours")).isEqualTo(new ReadingTotals(0, 0, new IntakeCounts(0, 0, 0, 0)));
    }

    @Test
    void aReadingThatNeverCameToAnEndIsNotSeen() {
        var reading = begun("awards");

        assertThat(kept.listReadings(BOOK, "", Long.MAX_VALUE, 5)).isEmpty();
        assertThat(kept.findReading(BOOK, reading.id())).isEmpty();
        assertThat(kept.listFormsEverRead(BOOK)).isEmpty();
    }

    @Test
    void aReadingIsFoundInItsOwnYearOnly() {
        var reading = shown("awards", new IntakeCounts(1, 0, 0, 0));

        assertThat(kept.findReading(BOOK, reading.id())).isPresent();
        assertThat(kept.findReading(OTHER_YEAR, reading.id())).isEmpty();
    }

    @Test
    void problemsAreCountedByKindRefusedOnesFirst() {
        var reading = shown("awards", new IntakeCounts(2, 0, 0, 3),
                warning(1, ProblemCode.UNMATCHED), refused(2, ProblemCode.MISSING_VALUE),
                refused(3, ProblemCode.UNKNOWN_VALUE), refused(4, ProblemCode.UNKNOWN_VALUE),
                warning(5, ProblemCode.UNMATCHED), warning(6, ProblemCode.UNMATCHED));
        var quiet = shown("awards", new IntakeCounts(1, 0, 0, 0));

        assertThat(kept.listProblemGroups(reading)).extracting(it -> it.first().severity().word() + " "
                + it.first().code().word() + " " + it.count() + " first in row " + it.first().place().row())
                .containsExactly("refused unknown-value 2 first in row 3", "refused missing-value 1 first in row 2",
                        "warning unmatched 3 first in row 1");
        assertThat(kept.countWarnings(List.of(reading.id(), quiet.id()))).containsOnlyKeys(reading.id())
                .containsEntry(reading.id(), 3L);
        assertThat(kept.listProblemGroups(quiet)).isEmpty();
    }

    @Test
    void placesOfOneKindAreReadPageByPage() {
        var reading = shown("awards", new IntakeCounts(0, 0, 0, 5),
                refused(1, ProblemCode.UNKNOWN_VALUE), refused(2, ProblemCode.MISSING_VALUE),
                refused(3, ProblemCode.UNKNOWN_VALUE), warning(4, ProblemCode.UNKNOWN_VALUE),
                refused(5, ProblemCode.UNKNOWN_VALUE));

        var page = kept.listProblems(reading, ProblemCode.UNKNOWN_VALUE, Severity.REFUSED, 0, 2);
        var rest = kept.listProblems(reading, ProblemCode.UNKNOWN_VALUE, Severity.REFUSED, page.getLast().id(), 2);

        assertThat(page).extracting(it -> it.problem().place().row()).containsExactly(1L, 3L);
        assertThat(rest).extracting(it -> it.problem()).containsExactly(refused(5, ProblemCode.UNKNOWN_VALUE));
    }

    @Test
    void everyProblemIsHandedOverInTheOrderInWhichItWasFound() {
        var all = LongStream.rangeClosed(1, 2001).mapToObj(it -> refused(it, ProblemCode.UNKNOWN_VALUE))
                .toArray(Problem[]::new);
        var reading = shown("awards", new IntakeCounts(0, 0, 0, 2001), all);

        var heard = new ArrayList<Problem>();
        kept.forEachProblem(reading, heard::add);

        assertThat(heard).containsExactly(all);
    }

    @Test
    void rowsAreLookedUpAsTheyCame() {
        var reading = shown("awards", new IntakeCounts(3, 0, 0, 0));
        var rows = List.of(new RawRow(1, 2, List.of("A-1", "")), new RawRow(2, 3, List.of("A-2", "a\u202Eb\n")));
        transactions.inOne(() -> intake.keepRaw(reading, rows));

        assertThat(kept.listRows(reading.id(), Set.of(2L, 9L))).containsExactly(rows.get(1));
        assertThat(kept.listRows(reading.id(), Set.of())).isEmpty();
    }

    private Batch begun(String form) {
        var batch = new Batch(store.get(Ids.class).next(), BOOK, form, "form: " + form, "answers.csv", "f".repeat(64),
                List.of("รหัส", "ระดับ"), false, "cli:kanda", AT);
        transactions.inOne(() -> intake.begin(batch));
        return batch;
    }

    private Batch shown(String form, IntakeCounts counts, Problem... problems) {
        var batch = begun(form);
        transactions.inOne(() -> {
            intake.keepProblems(batch, List.of(problems));
            intake.show(batch, counts);
        });
        return batch;
    }

    private static Problem refused(long row, ProblemCode code) {
        return Problem.refused(code, place(row), "ระดับโลก", "ระดับ");
    }

    private static Problem warning(long row, ProblemCode code) {
        return Problem.warning(code, place(row), "ระดับโลก", "ระดับ");
    }

    private static Place place(long row) {
        return Place.row("answers.csv", row, row + 1).at("ระดับ", "ระดับโลก");
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
