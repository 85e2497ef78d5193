package phonngan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.ledger.FindingText;
import phonngan.ledger.LedgerFinding;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostedPoints;
import phonngan.testkit.CountingIds;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.TestStore;

/// Somebody with every right on the embedded database, who takes the triggers away first.
class TamperedStoreTest {
    private static final List<String> TRIGGERS = List.of("ledger_entry_refuses_update", "ledger_entry_refuses_delete",
            "ledger_posting_refuses_update", "ledger_posting_refuses_delete");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                                                                  update ledger_entry set seq = 40 where seq = 4                             | 4 out-of-sequence
                                                                  update ledger_entry set seq = -4 where seq = 4                             | -4 hash-differs
                                                                  update ledger_entry set office_id = 2 where seq = 4                        | 4 out-of-sequence
                                                                  update ledger_entry set fiscal_year = 2567 where seq = 4                   | 4 out-of-sequence
                                                                  update ledger_entry set entry_id = 4000 where seq = 4                      | 4 hash-differs
                                                                  update ledger_entry set kind = 'adjustment' where seq = 1                  | 1 hash-differs
                                                                  update ledger_entry set kind = 'gift' where seq = 1                        | 1 hash-differs
                                                                  update ledger_entry set part = 'bonus' where seq = 3                       | 3 misfiled
                                                                  update ledger_entry set part = 'base' where seq = 4                        | 4 reverses-other
                                                                  update ledger_entry set follows = 0 - follows where seq = 4                | 4 misfiled
                                                                  update ledger_entry set subject_key = 'ffffffffffffffffffffffffffffffff' where seq = 3 | 3 hash-differs
                                                                  update ledger_entry set indicator_id = 'other' where seq = 3               | 3 hash-differs
                                                                  update ledger_entry set round = '6m' where seq = 3                         | 3 hash-differs
                                                                  update ledger_entry set points = points + 1 where seq = 3                  | 3 hash-differs
                                                                  update ledger_entry set effective_on = '2023-09-29' where seq = 3          | 3 hash-differs
                                                                  update ledger_entry set recorded_at = recorded_at + 1 where seq = 3        | 3 hash-differs
                                                                  update ledger_entry set submission_ids = '1' where seq = 3                 | 3 hash-differs
                                                                  update ledger_entry set run_id = 2 where seq = 3                           | 3 hash-differs
                                                                  update ledger_entry set rule_digest = '' where seq = 3                     | 3 hash-differs
                                                                  update ledger_entry set reverses = null where seq = 4                      | 4 hash-differs
                                                                  update ledger_entry set reverses = 4711 where seq = 3                      | 3 hash-differs
                                                                  update ledger_entry set reason = 'committee-decision' where seq = 3        | 3 hash-differs
                                                                  update ledger_entry set previous_hash = repeat('0', 64) where seq = 3      | 3 previous-hash-differs
                                                                  update ledger_entry set hash = repeat('0', 64) where seq = 3               | 3 hash-differs
                                                                  delete from ledger_entry where seq = 3                                     | 3 out-of-sequence
                                                                  delete from ledger_entry where seq = 5                                     | 5 tail-cut
                                                                  delete from ledger_entry where seq > 3                                     | 4 tail-cut
                                                                  delete from ledger_entry                                                   | 1 tail-cut
                                                                  truncate table ledger_entry                                                | 1 tail-cut
                                                                  delete from ledger_posting where posting_no = 1                            | 1 posting-differs
                                                                  delete from ledger_posting where posting_no = 2                            | 4 posting-missing
                                                                  delete from ledger_posting                                                 | 1 posting-missing
                                                                  update ledger_posting set entries = 4 where posting_no = 1                 | 1 posting-differs
                                                                  update ledger_posting set head_seq = 2, entries = 2 where posting_no = 1   | 2 head-differs
                                                                  update ledger_posting set head_hash = repeat('0', 64) where posting_no = 2 | 5 head-differs
                                                                  """)
    void everyEditOfTheStoreIsFoundAtTheFirstEntryConcerned(String edit, String finding) throws SQLException {
        try (var store = TestStore.onH2()) {
            var desk = desk(store);
            var settings = store.settings();
            try (var insider = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                    var statement = insider.createStatement()) {
                for (var trigger : TRIGGERS) {
                    statement.execute("drop trigger if exists " + trigger);
                }
                statement.execute(edit);
            }

            var findings = desk.verify().findings();

            assertThat(findings).isNotEmpty();
            assertThat(words(findings.getFirst())).isEqualTo(finding);
        }
    }

    @Test
    void anUntouchedStoreHasNoFinding() {
        try (var store = TestStore.onH2()) {
            assertThat(desk(store).verify().findings()).isEqualTo(List.of());
        }
    }

    private static LedgerDesk desk(TestStore store) {
        var desk = new LedgerDesk(store.get(PointLedger.class), store.get(PostedPoints.class),
                store.get(Transactions.class), new CountingIds(), new OfficeYear(1, new FiscalYear(2566)));
        desk.post(1, """
                     aa honour-student 5 2 <- 11 12
                     bb sar            3 0 <- 13
                     """);
        desk.post(2, """
                     aa honour-student 5 3 <- 11 12 14
                     bb sar            3 0 <- 13
                     """);
        return desk;
    }

    private static String words(LedgerFinding finding) {
        return finding.seq() + " " + FindingText.of(finding).word();
    }
}
