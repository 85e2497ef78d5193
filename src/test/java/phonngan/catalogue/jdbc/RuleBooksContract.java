package phonngan.catalogue.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.Loading;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBooks;
import phonngan.common.FiscalYear;
import phonngan.testkit.TestStore;

/// What the store of rule books keeps, on every database.
abstract class RuleBooksContract {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final RuleBookFiles FIRST = RuleBookFiles.ofTexts(Map.of("catalogue.yaml", "title: หนึ่ง"));
    private static final RuleBookFiles SECOND = RuleBookFiles.ofTexts(Map.of("catalogue.yaml", "title: สอง"));
    private static final Instant MONDAY = Instant.parse("2022-10-03T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2022-10-04T02:00:00Z");

    private final TestStore store;
    private final RuleBooks books;

    RuleBooksContract(TestStore store) {
        this.store = store;
        this.books = store.get(RuleBooks.class);
    }

    @Test
    void everyLoadingThatServedTheYearIsToldEarliestFirst() {
        books.load(RuleBooks.EVERY_OFFICE, YEAR, FIRST, "cli:kanda", MONDAY);
        books.load(7, YEAR, SECOND, "cli:manee", TUESDAY);
        books.load(8, YEAR, FIRST, "cli:other", TUESDAY);
        books.load(7, new FiscalYear(2567), FIRST, "cli:manee", TUESDAY);

        assertThat(books.listLoadings(7, YEAR)).containsExactly(
                new Loading(FIRST.digest(), true, "cli:kanda", MONDAY),
                new Loading(SECOND.digest(), false, "cli:manee", TUESDAY));
        assertThat(books.findServing(7, YEAR)).contains(SECOND.digest());
    }

    @Test
    void theSameBookLoadedAgainIsNoFurtherLoading() {
        books.load(7, YEAR, FIRST, "cli:kanda", MONDAY);
        books.load(7, YEAR, FIRST, "cli:kanda", TUESDAY);

        assertThat(books.listLoadings(7, YEAR)).hasSize(1);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
