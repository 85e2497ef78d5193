package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.common.Ids;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Phase;
import phonngan.intake.AnswerSheets;
import phonngan.intake.ChoiceQuestion;
import phonngan.intake.ConnectSheet;
import phonngan.intake.Connecting;
import phonngan.intake.ConnectionState;
import phonngan.intake.Field;
import phonngan.intake.FormSuggestion;
import phonngan.intake.FromSheet;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeGrounds;
import phonngan.intake.PauseSheet;
import phonngan.intake.SheetConnection;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetStanding;
import phonngan.intake.SheetSurvey;
import phonngan.intake.SheetTrouble;
import phonngan.intake.SyncOrder;
import phonngan.intake.SyncOutcome;
import phonngan.intake.SyncSheet;
import phonngan.intake.Trial;
import phonngan.intake.UndoIntake;
import phonngan.intake.google.GoogleSettings;
import phonngan.intake.google.GoogleSheets;
import phonngan.testkit.MovedYear;
import phonngan.testkit.OfficeDesk;
import phonngan.testkit.TestStore;
import phonngan.testkit.TrialYear;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;
import phonngan.testkit.google.FakeSheets.Refusal;
import phonngan.testkit.google.FakeTab;

/// How a person connects a sheet, step by step, and what becomes of the connection.
class ConnectingASheetTest {
    private static final Instant NOW = Instant.parse("2023-07-10T02:00:00Z");

    @TempDir
    private Path folder;
    private final FakeGoogle google = FakeGoogle.open();
    private final FakeTab tab = google.sheets().tab(7);
    private final TestStore store = TestStore.onH2();
    private OfficeDesk desk;
    private ConnectSheet connect;
    private SyncSheet sync;

    @BeforeEach
    void anOfficeWithATeacher() throws IOException {
        desk = new OfficeDesk(store, folder, NOW);
        desk.loadRules(Path.of("config/catalogue/2566"), NOW);
        desk.loadRoster("staff_id,first_name,last_name,role_group\n001,มานี,ทดลอง,teacher\n", NOW);
        AnswerSheets sheets = new GoogleSheets(new GoogleSettings("", Optional.of(google.writeKey(folder)),
                google.root(), GoogleSettings.A_MINUTE), TrialYear.pace(), new Random(1));
        connect = new ConnectSheet(sheets, store.get(SheetConnections.class), store.get(ImportSubmissions.class),
                store.get(IntakeGrounds.class), store.get(Ids.class));
        sync = new SyncSheet(sheets, store.get(SheetConnections.class), store.get(IntakeBook.class),
                store.get(ImportSubmissions.class),
                store.get(IntakeGrounds.class), store.get(AskTheYear.class), store.get(Ids.class));
        tab.asks("ประทับเวลา", "ที่อยู่อีเมล", "รหัสบุคลากร", "ตัวชี้วัด", "ระดับรางวัล", "วันที่ได้รับรางวัล",
                "เบอร์โทร")
                .answer(LocalDateTime.of(2023, 6, 1, 9, 0), "manee@sample.example", FakeTab.shown("1", "001"),
                        "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "ระดับประเทศ", LocalDate.of(2023, 3, 10), "0800000000");
    }

    @AfterEach
    void close() {
        store.close();
        google.close();
    }

    @Test
    void fromThePastedAddressToTheFirstAnswer() {
        var survey = had(connect.survey(FakeSheets.SPREADSHEET));
        assertThat(survey.tabs()).extracting(SheetSurvey.Tab::gid).containsExactly(7);
        assertThat(survey.zone()).isEqualTo("Asia/Bangkok");

        var suggestion = suggest();
        assertThat(suggestion.fields()).containsExactly(Optional.of(Field.SUBMITTED_AT), Optional.of(Field.EMAIL),
                Optional.of(Field.STAFF_ID), Optional.empty(), Optional.of(Field.LEVEL),
                Optional.of(Field.ACHIEVED_ON), Optional.empty());
        var form = suggestion.form().orElseThrow().text();

        assertThat(had(connect.tryOut(desk.book(), FakeSheets.SPREADSHEET, 7, form, "K1", NOW)))
                .isInstanceOfSatisfying(Trial.Readable.class, it -> {
                    assertThat(it.counts().stored()).isEqualTo(1);
                    assertThat(it.groups()).isEmpty();
                    assertThat(it.choices()).extracting(ChoiceQuestion::word).containsExactly("indicator", "level");
                });
        assertThat(desk.claims()).isEmpty();

        var connection = connected(form);
        assertThat(standing().state()).isEqualTo(new ConnectionState.Connected(""));
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Taken.class);
        assertThat(desk.claims()).singleElement().satisfies(it -> {
            assertThat(it.facts().indicator()).isEqualTo("honour-student");
            assertThat(it.submittedAt()).isEqualTo("2023-06-01T02:00:00Z");
        });
        assertThat(standing().lastRead()).isEqualTo(NOW);
    }

    @Test
    void aFormThatIsInUseAndFitsIsSuggestedAsItIs() {
        var known = suggest().form().orElseThrow();
        tab.addQuestion("หมายเหตุ");
        var again = had(connect.suggest(desk.book(), FakeSheets.SPREADSHEET, 7, List.of(known)));
        assertThat(again.form()).contains(known);
    }

    @Test
    void theNameOfTheSheetMayTellTheIndicator() {
        tab.rename("ตัวชี้วัด", "อื่น ๆ").call("กีฬาดีเด่น 2566");
        assertThat(suggest().form()).isPresent();
        tab.call("แบบฟอร์มรวม");
        assertThat(suggest().form()).isEmpty();
    }

    @Test
    void aSheetWithoutTheFormsColumnsIsNotConnected() {
        var form = suggest().form().orElseThrow().text();
        tab.rename("ระดับรางวัล", "รางวัลระดับใด");
        assertThat(connect.connect(desk.book(), FakeSheets.SPREADSHEET, 7, form, "K1", NOW))
                .isInstanceOf(Connecting.Refused.class);
        assertThat(store.get(SheetConnections.class).list()).isEmpty();
    }

    @Test
    void twoSheetsDoNotFeedOneForm() {
        var form = suggest().form().orElseThrow().text();
        connected(form);
        google.sheets().bringBack(8, tab);
        assertThat(connect.connect(desk.book(), FakeSheets.SPREADSHEET, 8, form, "K1", NOW))
                .isInstanceOf(Connecting.Refused.class);
        new PauseSheet(store.get(SheetConnections.class)).pause(standing(), "ย้ายชีต", "K1", NOW);
        assertThat(connect.connect(desk.book(), FakeSheets.SPREADSHEET, 8, form, "K1", NOW))
                .isInstanceOfSatisfying(Connecting.Connected.class,
                        it -> assertThat(it.connection().version()).isEqualTo(2));
        assertThat(store.get(SheetConnections.class).list()).hasSize(1);
    }

    @Test
    void anAddedQuestionIsToldWhileTheReadingGoesOn() {
        var connection = connected(suggest().form().orElseThrow().text());
        tab.addQuestion("ชื่อเล่น");
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Taken.class);
        assertThat(standing().state()).isEqualTo(new ConnectionState.Running("ชื่อเล่น"));
    }

    @Test
    void aTroubleLastsAsLongAsItsCauseAndIsRecordedOnce() {
        var connection = connected(suggest().form().orElseThrow().text());
        google.sheets().refuse(Refusal.AWAY);
        read(connection);
        sync.sync(connection.id(), OfficeDesk.order(OptionalLong.empty(), NOW.plus(Duration.ofHours(20))));
        assertThat(standing().state()).isInstanceOf(SheetTrouble.GoogleAway.class);
        assertThat(standing().since()).isEqualTo(NOW);
        assertThat(standing().lastTried()).isEqualTo(NOW.plus(Duration.ofHours(20)));
        assertThat(standing().lastRead()).isNull();
        google.sheets().refuse(null);
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Taken.class);
        google.sheets().refuse(Refusal.NOT_SHARED);
        read(connection);
        google.sheets().refuse(null);
        assertThat(read(connection)).isEqualTo(new SyncOutcome.Unchanged());
        assertThat(standing().state()).isEqualTo(new ConnectionState.Running(""));
    }

    @Test
    void aNewRosterHasTheSameSheetReadAgain() {
        var connection = connected(suggest().form().orElseThrow().text());
        read(connection);
        assertThat(read(connection)).isEqualTo(new SyncOutcome.Unchanged());
        desk.loadRoster("staff_id,first_name,last_name,role_group\n002,ปิติ,ทดลอง,teacher\n", NOW);
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Taken.class);
    }

    @Test
    void nothingIsReadWhereTheYearTakesNoEvidenceAnyMore() {
        var connection = connected(suggest().form().orElseThrow().text());
        MovedYear.to(store.context(), desk.book(), Phase.APPROVED, null);
        assertThat(read(connection)).isInstanceOf(SyncOutcome.NotNow.class);
        assertThat(desk.claims()).isEmpty();
        MovedYear.to(store.context(), desk.book(), Phase.REVIEWING, null);
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Taken.class);
    }

    @Test
    void aReadingTakenBackComesAgainUnlessTheConnectionIsPaused() {
        var connection = connected(suggest().form().orElseThrow().text());
        var first = (SyncOutcome.Taken) read(connection);
        google.sheets().refuse(Refusal.AWAY);
        read(connection);
        google.sheets().refuse(null);
        assertThat(read(connection)).isEqualTo(new SyncOutcome.Unchanged());
        store.get(UndoIntake.class).undo(first.batch().orElseThrow(), "ผิดชีต", "K1", NOW);
        new PauseSheet(store.get(SheetConnections.class)).pause(standing(), "ผิดชีต", "K1", NOW);
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Resting.class);
        assertThat(desk.claims()).isEmpty();
        new PauseSheet(store.get(SheetConnections.class)).resume(standing(), "ถูกแล้ว", "K1", NOW);
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Taken.class);
        assertThat(desk.claims()).hasSize(1);
    }

    @Test
    void aSheetIsReadByOneServiceAtATime() {
        var connection = connected(suggest().form().orElseThrow().text());
        var meanwhile = new AtomicReference<SyncOutcome>();
        google.sheets().betweenQuestions(() -> {
            if (meanwhile.get() == null) {
                meanwhile.set(new SyncOutcome.Unchanged());
                meanwhile.set(sync.sync(connection.id(), OfficeDesk.order(OptionalLong.empty(), NOW)));
            }
        });
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Taken.class);
        assertThat(meanwhile.get()).isInstanceOf(SyncOutcome.Busy.class);
        assertThat(store.get(SheetConnections.class).take(connection.id(), "died", NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(read(connection)).isInstanceOf(SyncOutcome.Busy.class);
        assertThat(sync.sync(connection.id(), OfficeDesk.order(OptionalLong.empty(), NOW.plusSeconds(60))))
                .isEqualTo(new SyncOutcome.Unchanged());
    }

    private FormSuggestion suggest() {
        return had(connect.suggest(desk.book(), FakeSheets.SPREADSHEET, 7, List.of()));
    }

    private SheetConnection connected(String form) {
        return desk.connect(connect, FakeSheets.SPREADSHEET, 7, form, NOW);
    }

    private SyncOutcome read(SheetConnection connection) {
        return desk.sync(sync, connection, OptionalLong.empty(), NOW);
    }

    private SheetStanding standing() {
        return store.get(SheetConnections.class).list().getFirst();
    }

    private static SyncOrder order() {
        return OfficeDesk.order(OptionalLong.empty(), NOW);
    }

    private static <T> T had(FromSheet<T> asked) {
        return ((FromSheet.Had<T>) asked).it();
    }
}
