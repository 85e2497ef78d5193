package phonngan.roster.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.roster.Roster;
import phonngan.roster.RosterDesk;
import phonngan.roster.Rosters;
import phonngan.testkit.CountingIds;
import phonngan.testkit.TestStore;

/// The largest roster that there may be: every learning-promotion office of the country as one.
@Tag("release")
class WholeCountryTest {
    private static final int PEOPLE = 30_000;
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void thirtyThousandPeopleAreHeldInSixtyMegabytes() {
        try (var store = TestStore.onH2()) {
            if (!store.context().containsBean(Ids.class)) {
                store.context().registerSingleton(Ids.class, new CountingIds());
            }
            var desk = RosterDesk.over(store.get(Rosters.class), store.get(Transactions.class), store.get(Ids.class));
            assertThat(desk.load(staff("teacher")).added()).isEqualTo(PEOPLE);
            assertThat(desk.load(staff("plan")).changed()).isEqualTo(PEOPLE);

            long before = heapInUse();
            Roster roster = desk.roster();
            long taken = heapInUse() - before;

            assertThat(roster.staff()).hasSize(PEOPLE);
            assertThat(roster.listByName("กานดา29999 ใจดี29999")).hasSize(1);
            assertThat(taken).isLessThan(60 * MEGABYTE);
        }
    }

    private static String staff(String group) {
        return "staff_id,prefix,first_name,last_name,position,role_group,employment_type,unit_code,email,start_date\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj(it -> String.format(Locale.ROOT,
                                "S%05d,นางสาว,กานดา%d,ใจดี%d,ครู ศกร.ระดับตำบล,%s,พนักงานราชการ,D%03d,kanda%d@example.org,"
                                        + "1 ต.ค. 2560",
                                it, it, it, group, it % 900, it))
                        .collect(Collectors.joining("\n"));
    }

    private static long heapInUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
