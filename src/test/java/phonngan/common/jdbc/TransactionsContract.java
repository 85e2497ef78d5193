package phonngan.common.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

/// What every database must do with transactions that stand in each other's way.
abstract class TransactionsContract {
    private TestStore store;

    abstract TestStore open();

    @BeforeEach
    void start() {
        store = open();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void twoThatLockEachOthersRowsBothGetThrough() throws Exception {
        var guard = store.get(Guard.class);
        var transactions = store.get(Transactions.class);
        transactions.inOne(() -> List.of(1, 2).forEach(guard::lockOffice));
        var bothHoldOne = new CountDownLatch(2);
        var runs = new AtomicInteger();

        try (var people = Executors.newFixedThreadPool(2)) {
            var done = people.invokeAll(List.of(locking(1, 2, bothHoldOne, runs), locking(2, 1, bothHoldOne, runs)));
            for (var answer : done) {
                assertThat(answer.get()).isEqualTo("through");
            }
        }
        assertThat(runs).as("one of them had to begin anew").hasValueGreaterThan(2);
    }

    private Callable<String> locking(long first, long second, CountDownLatch bothHoldOne, AtomicInteger runs) {
        var guard = store.get(Guard.class);
        return () -> store.get(Transactions.class).inOne(() -> {
            runs.incrementAndGet();
            guard.lockOffice(first);
            bothHoldOne.countDown();
            await(bothHoldOne);
            guard.lockOffice(second);
            return "through";
        });
    }

    @Test
    void aDuplicateIsToldAtOnce() {
        var keys = store.get(CommittedWork.class);
        var transactions = store.get(Transactions.class);
        transactions.inOne(() -> keys.enter("once", CommittedWork.DONE, 0));
        var runs = new ArrayList<String>();

        assertThatThrownBy(() -> transactions.inOne(() -> {
            runs.add("run");
            keys.enter("once", CommittedWork.DONE, 0);
        })).satisfies(failure -> assertThat(StoreFault.isDuplicate(failure)).isTrue());
        assertThat(runs).hasSize(1);
    }

    @Test
    void aTransactionWithinAnotherIsAPartOfIt() {
        var keys = store.get(CommittedWork.class);
        var transactions = store.get(Transactions.class);

        assertThatThrownBy(() -> transactions.inOne(() -> {
            transactions.inOne(() -> keys.enter("inner", CommittedWork.DONE, 0));
            throw new IllegalStateException("the outer one fails");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(transactions.reading(() -> keys.findDone("inner"))).isEmpty();
    }

    @Test
    void aKeyMadeVoidKeepsOutTheCommitThatComesTooLate() {
        var keys = store.get(CommittedWork.class);
        var transactions = store.get(Transactions.class);
        transactions.inOne(() -> keys.enter("late", CommittedWork.VOID, 0));

        assertThatThrownBy(() -> transactions.inOne(() -> keys.enter("late", CommittedWork.DONE, 0)))
                .satisfies(failure -> assertThat(StoreFault.isDuplicate(failure)).isTrue());
        assertThat(transactions.reading(() -> keys.findDone("late"))).hasValue(CommittedWork.VOID);
    }

    @Test
    void oldKeysAreSweptAndYoungOnesKept() {
        var keys = store.get(CommittedWork.class);
        var transactions = store.get(Transactions.class);
        transactions.inOne(() -> {
            keys.enter("old", CommittedWork.DONE, 999);
            keys.enter("young", CommittedWork.DONE, 1000);
        });

        transactions.inOne(() -> keys.sweepBefore(1000));

        assertThat(transactions.reading(() -> keys.findDone("old"))).isEmpty();
        assertThat(transactions.reading(() -> keys.findDone("young"))).isPresent();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
