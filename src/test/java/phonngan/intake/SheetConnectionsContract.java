package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;

/// What every store of connections keeps.
public abstract class SheetConnectionsContract {
    private static final Instant NOW = Instant.parse("2023-07-10T02:00:00Z");

    /// An empty store.
    protected abstract SheetConnections connections();

    @Test
    public void aConnectionIsFoundInItsLatestVersion() {
        var store = connections();
        add(store, connection(1, 1, "awards"));
        add(store, connection(1, 2, "awards"));
        add(store, connection(2, 1, "hours"));
        assertThat(store.list()).extracting(it -> it.connection().form() + it.connection().version())
                .containsExactly("awards2", "hours1");
        assertThat(store.find(1).orElseThrow().connection()).isEqualTo(connection(1, 2, "awards"));
        assertThat(store.find(3)).isEmpty();
    }

    @Test
    public void theLatestEventIsTheStateAndTheLatestReadingIsTheBasis() {
        var store = connections();
        var connection = connection(1, 1, "awards");
        add(store, connection);
        var read = new SheetEvent(1, 1, NOW.plusSeconds(1), new ConnectionState.Running("ก, ข"), "sync",
                List.of("ประทับเวลา", ""), new ReadingBasis("f".repeat(64), "d".repeat(64), 3), OptionalLong.of(9),
                new IntakeCounts(1, 2, 3, 4));
        store.note(read);
        store.note(SheetEvent.of(connection, NOW.plusSeconds(2), new SheetTrouble.TabGone("7", "ชีต 'ก'"), "sync"));
        var standing = store.find(1).orElseThrow();
        assertThat(standing.state()).isEqualTo(new SheetTrouble.TabGone("7", "ชีต 'ก'"));
        assertThat(standing.since()).isEqualTo(NOW.plusSeconds(2));
        assertThat(standing.lastTaken()).isEqualTo(read);
        assertThat(standing.headers()).containsExactly("ประทับเวลา", "");
        assertThat(standing.basis().roster()).isEqualTo(3);
    }

    @Test
    public void anotherVersionStartsAfreshFromItsOwnHeaders() {
        var store = connections();
        add(store, connection(1, 1, "awards"));
        store.note(new SheetEvent(1, 1, NOW, new ConnectionState.Running(""), "sync", List.of("เก่า"),
                new ReadingBasis("f", "d", 1), OptionalLong.empty(), new IntakeCounts(0, 0, 0, 0)));
        add(store, connection(1, 2, "awards"));
        assertThat(store.find(1).orElseThrow().headers()).containsExactly("ประทับเวลา", "ระดับ");
        assertThat(store.find(1).orElseThrow().basis()).isEqualTo(ReadingBasis.NONE);
    }

    @Test
    public void onlyOneHoldsTheSheetUntilItIsGivenBackOrTheTimeIsOver() {
        var store = connections();
        add(store, connection(1, 1, "awards"));
        assertThat(store.take(1, "a", NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(store.take(1, "b", NOW.plusSeconds(59), NOW.plusSeconds(99))).isFalse();
        assertThat(store.take(1, "b", NOW.plusSeconds(60), NOW.plusSeconds(99))).isTrue();
        store.giveBack(1, "a", NOW.plusSeconds(61), true);
        assertThat(store.take(1, "c", NOW.plusSeconds(61), NOW.plusSeconds(99))).isFalse();
        store.giveBack(1, "b", NOW.plusSeconds(62), true);
        assertThat(store.take(1, "c", NOW.plusSeconds(62), NOW.plusSeconds(99))).isTrue();
        store.giveBack(1, "c", NOW.plusSeconds(63), false);
        var standing = store.find(1).orElseThrow();
        assertThat(standing.lastRead()).isEqualTo(NOW.plusSeconds(62));
        assertThat(standing.lastTried()).isEqualTo(NOW.plusSeconds(63));
    }

    @Test
    public void oneVersionIsStoredOnce() {
        var store = connections();
        add(store, connection(1, 1, "awards"));
        assertThatThrownBy(() -> add(store, connection(2, 1, "awards"))).isInstanceOf(RuntimeException.class);
        assertThat(store.list()).hasSize(1);
    }

    private static void add(SheetConnections store, SheetConnection connection) {
        store.add(connection, SheetEvent.of(connection, NOW, new ConnectionState.Connected(""), "K1"));
    }

    private static SheetConnection connection(long id, int version, String form) {
        return new SheetConnection(id, version, new OfficeYear(1, new FiscalYear(2566)), form, "form: " + form,
                "1Sample", 7, "รางวัล / คำตอบ", List.of("ประทับเวลา", "ระดับ"), "K1", NOW);
    }
}
