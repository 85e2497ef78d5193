package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import phonngan.testkit.TestStore;

/// What is seen of the embedded database as a whole.
class EmbeddedStoreTest {
    private static final Instant NOON = Instant.parse("2023-10-10T05:00:00Z");

    private final TestStore store = TestStore.onH2();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aStoreThatWasOnlyBroughtToThisReleaseIsEmpty() {
        assertThat(EmbeddedStore.isEmpty(store.settings())).isTrue();
    }

    /// Else an answer would be given once more after another connection has committed otherwise. The function claims to
    /// answer the same each time, so that it may be remembered, and tells the time.
    @Test
    void noAnswerIsRememberedForAStatementThatIsAskedAgain() throws SQLException {
        var settings = store.settings();
        try (var connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                var statement = connection.createStatement()) {
            statement.execute("create table page (page_no int)");
            statement.execute("insert into page values (1)");
            statement.execute("""
                              create alias asked_at deterministic as
                              'long askedAt(int page) { return System.nanoTime(); }'""");
            try (var question = connection.prepareStatement("select asked_at(page_no) from page")) {
                assertThat(answer(question)).isNotEqualTo(answer(question));
            }
        }
    }

    private static long answer(PreparedStatement question) throws SQLException {
        try (var rows = question.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    @Test
    void aTurnOfServiceAndTheKeyOfACommitLeaveItEmpty() throws SQLException {
        try (var owner = store.settings().openAsOwner(); var statement = owner.createStatement()) {
            statement.execute("insert into committed_work values ('%032x', 1, 0)".formatted(1));
            statement.execute("insert into service_turn values ('nightly', 1, 0)");
        }

        assertThat(EmbeddedStore.isEmpty(store.settings())).isTrue();
    }

    @Test
    void anythingThatSomebodyGaveMakesItNotEmpty() {
        store.get(Offices.class).getOrCreate("main", NOON);

        assertThat(EmbeddedStore.isEmpty(store.settings())).isFalse();
    }

    @Test
    void aSampleIsHalfUntilItIsComplete() {
        var marks = store.get(SampleMarks.class);
        assertThat(EmbeddedStore.holdsHalfASample(store.settings())).isFalse();

        marks.begin(1, NOON);
        assertThat(marks.isSample()).isTrue();
        assertThat(marks.isComplete()).isFalse();
        assertThat(EmbeddedStore.holdsHalfASample(store.settings())).isTrue();

        marks.complete(1, NOON);
        assertThat(marks.isComplete()).isTrue();
        assertThat(EmbeddedStore.holdsHalfASample(store.settings())).isFalse();
    }

    @Test
    void onlyAHalfSampleIsEverRemoved() {
        store.get(Offices.class).getOrCreate("main", NOON);
        assertThatThrownBy(() -> EmbeddedStore.removeHalfASample(store.settings()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.get(Offices.class).list()).hasSize(1);

        store.get(SampleMarks.class).begin(1, NOON);
        EmbeddedStore.removeHalfASample(store.settings());
        assertThat(EmbeddedStore.isEmpty(store.settings())).isTrue();
    }
}
