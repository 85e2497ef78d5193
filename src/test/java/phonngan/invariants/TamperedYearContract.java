package phonngan.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.approval.ListHash;
import phonngan.common.Language;
import phonngan.ledger.EntryHash;
import phonngan.ledger.Head;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.WrittenEntry;
import phonngan.testkit.Insider;
import phonngan.testkit.ShortYear;
import phonngan.testkit.Tampering;
import phonngan.testkit.TestStore;

/// Somebody with every right on the database edits one thing. The invariant that is meant finds it; others may too.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TamperedYearContract {
    private TestStore store;
    private ShortYear year;
    private Insider insider;

    /// A fresh store.
    abstract TestStore open();

    @BeforeAll
    void aYearThatWasLivedByTheRules(@TempDir Path folder) throws SQLException {
        store = open();
        year = ShortYear.complete(store, folder);
        insider = Insider.at(store.settings());
    }

    @AfterEach
    void everythingIsTakenBack() throws SQLException {
        insider.takeBack();
    }

    @AfterAll
    void theStoreIsClosed() throws SQLException {
        insider.close();
        store.close();
    }

    /// One edit of an insider.
    interface Edit {
        void by(Insider insider) throws SQLException;
    }

    /// An edit and the invariant that is to find it.
    record Planted(Invariant invariant, String what, Edit edit) {
        @Override
        public String toString() {
            return invariant + " " + what;
        }
    }

    private static Planted planted(Invariant invariant, String what, Edit edit) {
        return new Planted(invariant, what, edit);
    }

    private static Planted planted(Invariant invariant, String what, String sql) {
        return new Planted(invariant, what, it -> it.edit(sql));
    }

    static Stream<Planted> edits() {
        return Stream.of(
                planted(Invariant.I01, "points of an entry that was taken back",
                        it -> it.edit("update ledger_entry set points = points + 100 where entry_id = ?",
                                it.ask("select reverses from ledger_entry where kind = 'reversal'"))),
                planted(Invariant.I02, "a figure of the posted run",
                        it -> it.edit("update run_line set base = base + 100 where base > 0 and run_id = ?",
                                lastRun(it))),
                planted(Invariant.I03, "whose evidence a claim is", it -> it.edit(
                        "update claim set subject_key = ? where response_key = 'A-1'",
                        it.ask("select subject_key from claim where response_key = 'A-3'"))),
                planted(Invariant.I04, "an acceptance",
                        "update decision set ruling = 'return' where identity = 'A-4'"),
                planted(Invariant.I05, "the text of the rule book",
                        "update rule_book set packed = replace(packed, '2.5', '9.5')"),
                planted(Invariant.I06, "points of an entry",
                        "update ledger_entry set points = points + 100 where seq = 1"),
                planted(Invariant.I07, "an entry taken out", "delete from ledger_entry where seq = 3"),
                planted(Invariant.I08, "a link of the chain",
                        "update ledger_entry set previous_hash = repeat('0', 64) where seq = 3"),
                planted(Invariant.I09, "the moment of an entry",
                        "update ledger_entry set recorded_at = recorded_at + 1 where seq = 3"),
                planted(Invariant.I10, "the last posting, with its entries", it -> {
                    var head = it.ask("select head_seq from ledger_posting where posting_no = 1");
                    it.edit("delete from ledger_entry where seq > ?", head);
                    it.edit("delete from ledger_posting where posting_no > 1");
                }),
                planted(Invariant.I11, "what a reversal takes back", it -> it.edit(
                        "update ledger_entry set reverses = ? where kind = 'reversal'",
                        it.ask("select entry_id from ledger_entry where kind = 'bonus' and entry_id not in "
                                + "(select reverses from ledger_entry where reverses is not null)"))),
                planted(Invariant.I12, "the kind of an entry",
                        "update ledger_entry set kind = 'gift' where seq = 2"),
                planted(Invariant.I13, "a claim counted twice",
                        "update run_line set counted = concat(counted, ' ', counted) where counted <> ''"),
                planted(Invariant.I14, "the reason for a paper of two people",
                        "update decision set body = replace(body, 'ผลงานร่วมกันของทีม', '') where identity = 'A-6'"),
                planted(Invariant.I15, "how many rows were refused",
                        "update intake_batch set refused = refused - 1, `stored` = `stored` + 1 where form = 'awards'"),
                planted(Invariant.I16, "what a claim says",
                        "update claim set facts = replace(facts, 'province', 'national') where response_key = 'A-2'"),
                planted(Invariant.I17, "who decided",
                        "update decision set reviewer = 'S1' where identity = 'A-1'"),
                planted(Invariant.I18, "who voted",
                        "update approval_act set body = replace(body, 'นายบุญ มั่นคง', 'S1') where kind = 'resolved'"),
                planted(Invariant.I19, "the first of two readers", it -> it.edit(
                        "delete from decision where identity = 'H-1' and reviewer = 'K1'")),
                planted(Invariant.I20, "who confirmed a role",
                        "update role_answer set answered_by = 11"),
                planted(Invariant.I21, "the reason of a rejection",
                        "update decision set body = replace(body, 'ไม่พบการแข่งขันนี้', '') where ruling = 'reject'"),
                planted(Invariant.I22, "who approved",
                        "update approval_act set body = replace(body, 'นางดารา แจ่มใส', 'K1') where kind = 'approved'"),
                planted(Invariant.I23, "how many counted",
                        "update approval_act set body = replace(body, '\"counted\":2', '\"counted\":3') where kind = 'resolved'"),
                planted(Invariant.I24, "an amount of the list",
                        "update approval_list set body = replace(body, '.00,', '.01,')"),
                planted(Invariant.I25, "points of a line, fingerprint mended",
                        it -> rewriteList(it, line -> line.replace(",4:7.50,4:2.00,", ",4:7.50,4:3.00,"))),
                planted(Invariant.I26, "a line taken out, fingerprint mended",
                        it -> rewriteList(it, line -> line.contains(",4:2.25,") ? "" : line)),
                planted(Invariant.I27, "two places, fingerprint mended",
                        it -> rewriteList(it, line -> line.replaceFirst(",1:1,32:", ",1:9,32:"))),
                planted(Invariant.I28, "the head of the list",
                        "update approval_list set head_hash = repeat('a', 64) where version = 2"),
                planted(Invariant.I29, "who asked to reopen", "delete from approval_act where kind = 'reopen-asked'"),
                planted(Invariant.I30, "the head of an approved list", it -> it.edit(
                        "update approval_list set head_seq = ?, head_hash = ? where version = 2",
                        it.ask("select head_seq from ledger_posting where posting_no = 1"),
                        it.ask("select head_hash from ledger_posting where posting_no = 1"))),
                planted(Invariant.I31, "evidence that a run saw",
                        "update run_evidence set body = replace(body, 'province', 'national')"));
    }

    private static String lastRun(Insider it) throws SQLException {
        return it.ask("select s.run_id from score_run s join ledger_posting p on p.run_id = s.run_no "
                + "and p.fiscal_year = s.fiscal_year order by p.posting_no desc limit 1");
    }

    private interface Rewrite {
        String line(String line);
    }

    /// The list that stands approved, with another text and the fingerprint that belongs to it.
    private static void rewriteList(Insider it, Rewrite rewrite) throws SQLException {
        var body = it.ask("select body from approval_list where version = 2");
        var text = new StringBuilder();
        body.lines().map(rewrite::line).filter(line -> !line.isEmpty())
                .forEach(line -> text.append(line).append('\n'));
        assertThat(text.toString()).isNotEqualTo(body);
        var hash = ListHash.of(text.toString());
        it.edit("update approval_list set body = ?, list_hash = ?, list_code = ? where version = 2", text.toString(),
                hash.hex(), hash.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void isFound(Planted planted) throws SQLException {
        planted.edit().by(insider);

        var found = year.findings();

        System.out.println(planted + ": found by " + found.keySet());
        assertThat(found).containsKey(planted.invariant());
    }

    @Test
    void thereIsOneEditForEachInvariant() {
        assertThat(edits().map(Planted::invariant)).containsExactly(Invariant.values());
    }

    @Test
    void aYearLivedByTheRulesHasNoFindingAndEveryInvariantLookedAtSomething() {
        var report = year.check();

        assertThat(report.listBroken()).isEmpty();
        assertThat(report.outcomes()).extracting(Outcome::invariant).containsExactly(Invariant.values());
        assertThat(report.outcomes()).allMatch(it -> it.checked() > 0 && it.notAsked().isEmpty());
    }

    /// Award, run, evidence, list and every hash are rewritten together: inside the store everything fits again.
    @Test
    void aFullRewriteIsFoundByTheHeadsThatAreKeptOutside() throws SQLException {
        rewriteLedger();

        assertThat(year.findings()).containsOnlyKeys(Invariant.I10);
        System.out.println("a full rewrite: found by " + year.findings().keySet());
    }

    /// Every entry was posted a second earlier, as if nothing else had ever been.
    private void rewriteLedger() throws SQLException {
        var forged = new ArrayList<WrittenEntry>();
        try (var entries = store.get(PostedPoints.class).openEntries(year.book())) {
            entries.map(it -> Tampering.with(it, "recordedAt", it.recordedAt().minusSeconds(1))).forEach(forged::add);
        }
        for (var it : Tampering.mended(forged)) {
            insider.edit("update ledger_entry set recorded_at = ?, previous_hash = ?, hash = ? where seq = ?",
                    it.recordedAt().toEpochMilli(), it.previousHash(), it.hash(), it.seq());
            insider.run("update ledger_posting set head_hash = '" + it.hash()
                    + "', recorded_at = recorded_at - 1000 where head_seq = " + it.seq());
        }
        for (int version = 1; version <= 2; version++) {
            var seq = Long.parseLong(insider.ask("select head_seq from approval_list where version = " + version));
            var old = insider.ask("select head_hash from approval_list where version = " + version);
            var head = insider.ask("select hash from ledger_entry where seq = " + seq);
            var text = insider.ask("select body from approval_list where version = " + version).replace(old, head);
            var hash = ListHash.of(text);
            insider.edit("update approval_list set head_hash = ?, body = ?, list_hash = ?, list_code = ? "
                    + "where version = ?", head, text, hash.hex(), hash.code(), version);
        }
    }

    @Test
    void aTailThatIsCutOffIsFound() throws SQLException {
        insider.run("delete from ledger_entry where seq >= 9");

        assertThat(year.findings()).containsKeys(Invariant.I07, Invariant.I10);
        System.out.println("a cut tail: found by " + year.findings().keySet());
    }

    @Test
    void aFileThatIsSwappedOrGoneIsFound() throws SQLException, IOException {
        var sha256 = insider.ask("select sha256 from evidence_file");
        var file = store.settings().home().resolve("test-files").resolve(sha256.substring(0, 2)).resolve(sha256);
        var content = Files.readAllBytes(file);
        try {
            Files.write(file, "another paper".getBytes(StandardCharsets.UTF_8));
            assertThat(year.findings()).containsOnlyKeys(Invariant.I16);
            Files.delete(file);
            assertThat(year.findings()).containsOnlyKeys(Invariant.I16);
            System.out.println("a swapped file: found by " + year.findings().keySet());
        } finally {
            Files.write(file, content);
        }
    }

    @Test
    void aDamagedRowIsAFindingAndNotAFault() throws SQLException {
        insider.run("update claim set facts = 'not what was written' where response_key = 'A-1'");

        assertThat(year.findings()).isNotEmpty();
    }

    @Test
    void theHashesOfTheRewriteWereRight() throws SQLException {
        rewriteLedger();
        try (var entries = store.get(PostedPoints.class).openEntries(year.book())) {
            assertThat(entries.toList()).allMatch(it -> EntryHash.of(it).equals(it.hash()))
                    .noneMatch(it -> it.hash().equals(Head.EMPTY.hash()));
        }
    }

    @Test
    void whoeverAsksReadsWhatIsBrokenWhereAndWhatToDo() throws SQLException {
        insider.run("update ledger_entry set points = points + 100 where seq = 1");

        var texts = new ArrayList<String>();
        for (var language : Language.values()) {
            year.check().outcomes().stream().flatMap(it -> it.breaches().stream())
                    .filter(it -> it.invariant() == Invariant.I06)
                    .forEach(it -> texts.addAll(List.of(it.message(language), it.remedy(language))));
        }

        assertThat(texts).hasSize(4).allMatch(it -> !it.isBlank());
        assertThat(texts.get(0)).contains("entry 1");
    }
}
