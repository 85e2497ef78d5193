package phonngan.roster.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.roster.RosterDesk;
import phonngan.roster.RosterReport;
import phonngan.roster.Rosters;
import phonngan.roster.RostersContract;
import phonngan.testkit.CountingIds;
import phonngan.testkit.TestStore;

/// The contract on a database.
abstract class JdbcRostersContract extends RostersContract {
    private final TestStore store;

    JdbcRostersContract(TestStore store) {
        this.store = store;
        if (!store.context().containsBean(Ids.class)) {
            store.context().registerSingleton(Ids.class, new CountingIds());
        }
    }

    @Override
    protected Rosters rosters() {
        return store.get(Rosters.class);
    }

    @Override
    protected Transactions transactions() {
        return store.get(Transactions.class);
    }

    @Test
    void ofTwoLoadsAtOnceOneSeesTheOther() throws Exception {
        var desk = RosterDesk.over(rosters(), transactions(), store.get(Ids.class));
        var csv = """
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  S002,สมชาย,ใจดี,teacher
                  """;
        var reports = new ArrayList<RosterReport>();
        try (var clerks = Executors.newFixedThreadPool(4)) {
            for (var answer : clerks.invokeAll(Collections.nCopies(4, (Callable<RosterReport>) () -> desk.load(csv)))) {
                reports.add(answer.get());
            }
        }

        assertThat(reports).extracting(RosterReport::added).containsExactlyInAnyOrder(2, 0, 0, 0);
        assertThat(desk.roster().lastLoad()).isEqualTo(1);
    }

    @Test
    void theNextYearKnowsTheKeysOfThisOne() {
        var desk = RosterDesk.over(rosters(), transactions(), store.get(Ids.class));
        var csv = """
                  unit_code,name
                  D01,สกร.ระดับอำเภอเมือง
                  """;
        desk.load(csv);
        var key = desk.roster().findUnit("D01").orElseThrow().key();

        desk.inYear(2567).load(csv);

        assertThat(desk.roster().findUnit("D01").orElseThrow().key()).isEqualTo(key);
    }

    @Test
    void whatIsTooLongForTheStoresColumnsWasRefusedBefore() {
        var desk = RosterDesk.over(rosters(), transactions(), store.get(Ids.class));
        var name = "ก".repeat(150);

        desk.load("""
                  staff_id,prefix,first_name,last_name,position,role_group,employment_type,unit_code,email
                  %s,%s,%s,%s,%s,teacher,%s,%s,%s
                  """.formatted("S".repeat(64), "น".repeat(60), name, name, "ต".repeat(250), "จ".repeat(250),
                "U".repeat(64), "m".repeat(250)));

        assertThat(desk.roster().staff()).extracting(it -> it.periods().getFirst().firstName()).containsExactly(name);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }
}
