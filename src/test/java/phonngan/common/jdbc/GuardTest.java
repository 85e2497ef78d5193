package phonngan.common.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.testkit.TestStore;

class GuardTest {
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));

    @Test
    void whoeverHoldsTheGuardRowIsAloneInTheYear() throws Exception {
        try (var store = TestStore.onH2(); var people = Executors.newFixedThreadPool(4)) {
            var transactions = store.get(Transactions.class);
            var guard = store.get(Guard.class);
            var inside = new AtomicInteger();
            Callable<Integer> visit = () -> transactions.inOne(() -> {
                guard.lock(BOOK);
                var seen = inside.incrementAndGet();
                inside.decrementAndGet();
                return seen;
            });
            var visits = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 40; i++) {
                visits.add(visit);
            }
            for (var answer : people.invokeAll(visits)) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
    }
}
