package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void anyRowOfAnyTableMakesItNotEmpty() {
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
