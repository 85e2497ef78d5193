package phonngan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Flood;
import phonngan.testkit.ServedYear;

/// What nobody asked for must not pile up: each of 100,000 requests brings something new that a cache could keep.
@Tag("release")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileHeadersTrialTest {
    private static final long NOTICEABLE = 6 << 20;

    private ServedYear year;
    private Flood flood;

    @BeforeAll
    void open(@TempDir Path home) {
        var desk = CommandDesk.in(home);
        desk.typeWell("catalogue load config/catalogue/2566");
        desk.typeWell("roster load sample-forms/office/units.csv --year 2566");
        year = ServedYear.serve(StoreSettings.from(desk.environment()));
        flood = new Flood(year, 100_000);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void languagesThatNobodySpeaksAreNotKept() {
        assertThat(flood.leaves("/sign-in", (it, i) -> it.header("Accept-Language",
                "x-" + Integer.toString(i, 36) + ",q" + i + ";q=0.5"), 200)).isLessThan(NOTICEABLE);
    }

    @Test
    void wrongAddressesAreNotKept() {
        assertThat(flood.leaves("/nowhere/{n}?message={n}", (it, _) -> it, 404)).isLessThan(NOTICEABLE);
    }

    @Test
    void typesThatDoNotExistAreNotKept() {
        assertThat(flood.leaves("/sign-in", (it, i) -> it.header("Content-Type", "text/x" + i + "; a=" + i)
                .POST(BodyPublishers.ofString("login=" + i)), 403, 415)).isLessThan(NOTICEABLE);
    }

    @Test
    void madeUpStaysAreNotKept() {
        assertThat(flood.leaves("/account", (it, i) -> it.header("Cookie", "phonngan=" + "%064x".formatted(i)), 303))
                .isLessThan(NOTICEABLE);
    }
}
