package phonngan.review.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.review.CommitteeMember;
import phonngan.review.Committees;
import phonngan.review.CommitteesContract;
import phonngan.testkit.CountingIds;
import phonngan.testkit.TestStore;

/// The contract on a database.
abstract class JdbcCommitteesContract extends CommitteesContract {
    private final TestStore store;

    JdbcCommitteesContract(TestStore store) {
        this.store = store;
        if (!store.context().containsBean(Ids.class)) {
            store.context().registerSingleton(Ids.class, new CountingIds());
        }
    }

    @Override
    protected Committees committees() {
        return store.get(Committees.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }

    @Test
    void theDatabaseItselfKeepsTheSameRowFromBeingStoredTwice() {
        var book = new OfficeYear(1, new FiscalYear(2566));
        var member = new CommitteeMember("คณะกรรมการประจำปี", "", null, "S001", "", null, null);
        var twice = List.of(member, member);

        assertThatThrownBy(() -> transactions()
                .inOne(() -> committees().add(book, twice, "cli:kanda", Instant.EPOCH)))
                .hasMessageContainingAll("uk_committee_member");
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
