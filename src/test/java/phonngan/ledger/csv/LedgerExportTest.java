package phonngan.ledger.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.SubjectKind;
import phonngan.roster.KnownSubject;
import phonngan.testkit.LedgerDesk;

class LedgerExportTest {
    private static final Office LOEI = new Office(2, "loei");
    private static final Office TRAT = new Office(1, "trat");

    @TempDir
    private Path folder;

    private final LedgerDesk trat = LedgerDesk.inMemory();
    private final LedgerDesk tratNextYear = trat.at(new OfficeYear(1, new FiscalYear(2567)));
    private final LedgerDesk loei = trat.at(new OfficeYear(2, new FiscalYear(2566)));
    private final LedgerExport export = new LedgerExport(trat.posted());

    @Test
    void entriesStandByOfficeYearAndPlaceWithTheHashedColumnsAsTheyAre() throws IOException {
        tratNextYear.post(1, "aa sar 1 0");
        trat.post(1, "aa honour-student 5 2.5 <- 11 12");
        trat.post(2, "aa honour-student 5 0 <- 11");
        loei.post(1, "bb sar 3 0 <- 13");

        write();

        var lines = Files.readAllLines(folder.resolve("ledger.csv"));
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst()).isEqualTo("seq,entry_id,kind,subject_id,indicator_id,fiscal_year,round,points,"
                + "effective_on,recorded_at,submission_ids,run_id,rule_digest,reverses,reason,previous_hash,hash");
        assertThat(lines.stream().skip(1).map(it -> it.replaceAll("[0-9a-f]{32,64}", "…"))).containsExactly(
                "1,9,award,…,sar,2566,12m,3.00,2023-09-30,2023-10-11T05:00:00.120Z,13,1,…,,scored,…,…",
                "1,4,award,…,honour-student,2566,12m,5.00,2023-09-30,2023-10-11T05:00:00.120Z,11;12,1,…,,scored,…,…",
                "2,5,bonus,…,honour-student,2566,12m,2.50,2023-09-30,2023-10-11T05:00:00.120Z,11;12,1,…,,scored,…,…",
                "3,7,reversal,…,honour-student,2566,12m,-2.50,2023-09-30,2023-10-12T05:00:00.120Z,,2,…,5,"
                        + "other-figure,…,…",
                "1,2,award,…,sar,2567,12m,1.00,2023-09-30,2023-10-11T05:00:00.120Z,,1,…,,scored,…,…");
    }

    @Test
    void theManifestTellsWhereEachChainEndsAndFingerprintsEveryFile() throws Exception {
        trat.post(1, "aa honour-student 5 2");
        tratNextYear.post(1, "aa sar 1 0");
        loei.post(1, "bb sar 3 0");

        write();

        var manifest = manifest();
        assertThat(manifest.get("format").asText()).isEqualTo("phonngan-ledger/1");
        assertThat(manifest.get("offices")).extracting(JsonNode::toString).containsExactly(
                chain("loei", 2566, 1, loei), chain("trat", 2566, 2, trat), chain("trat", 2567, 1, tratNextYear));
        var files = manifest.get("files");
        assertThat(files.fieldNames()).toIterable().containsExactly("ledger.csv", "subjects.csv", "reasons.csv");
        for (var name : List.of("ledger.csv", "subjects.csv", "reasons.csv")) {
            assertThat(files.get(name).asText()).isEqualTo(sha256(folder.resolve(name)));
        }
    }

    @Test
    void keysAndReasonsAreExplainedInFilesOfTheirOwn() throws IOException {
        write();

        assertThat(folder.resolve("subjects.csv")).hasContent("""
                                                              subject_id,id,kind
                                                              aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,S0001,person
                                                              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb,=U01,unit
                                                              """);
        assertThat(Files.readString(folder.resolve("reasons.csv")))
                .startsWith("""
                            code,th,en
                            scored,ลงคะแนนจากผลการคำนวณ,Posted from a run of scores
                            """).endsWith("committee-decision,คณะกรรมการมีมติ,Decided by a committee\n");
    }

    @Test
    void filesAreUtf8WithoutByteOrderMarkAndLinesEndWithLf() throws IOException {
        trat.post(1, "aa ภาคีเครือข่าย 5 2");

        write();

        try (var files = Files.list(folder)) {
            var names = files.map(it -> it.getFileName().toString()).sorted().toList();
            assertThat(names).containsExactly("ledger.csv", "manifest.json", "reasons.csv", "subjects.csv");
            for (var name : names) {
                assertThat(Files.readString(folder.resolve(name), StandardCharsets.UTF_8)).doesNotStartWith("\uFEFF")
                        .doesNotContain("\r").endsWith("\n");
            }
        }
    }

    @Test
    void anEmptyLedgerIsExportedToo() throws IOException {
        write();

        assertThat(Files.readAllLines(folder.resolve("ledger.csv"))).hasSize(1);
        assertThat(manifest().get("offices")).isEmpty();
    }

    @Test
    void theSameLedgerGivesTheSameFiles() throws IOException {
        trat.post(1, "aa sar 3 0");
        write();
        var first = Files.readString(folder.resolve("manifest.json"));

        write();

        assertThat(folder.resolve("manifest.json")).hasContent(first);
    }

    @Test
    void anExportThatFailsLeavesTheEarlierOneAsItWas() throws IOException {
        trat.post(1, "aa sar 3 0");
        write();
        var before = Files.readString(folder.resolve("ledger.csv"));
        trat.post(2, "aa sar 4 0");

        assertThatThrownBy(() -> export.write(folder, List.of(LOEI, TRAT), Stream.generate(() -> {
            throw new IllegalStateException("the roster cannot be read");
        }))).hasMessage("the roster cannot be read");

        assertThat(folder.resolve("ledger.csv")).hasContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void aChainOfAnOfficeThatIsNotGivenIsNotLeftOutSilently() {
        loei.post(1, "bb sar 3 0");

        assertThatThrownBy(() -> export.write(folder, List.of(TRAT), Stream.empty()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("unknown office: 2");
    }

    private void write() throws IOException {
        export.write(folder, List.of(TRAT, LOEI),
                Stream.of(new KnownSubject(LedgerDesk.subject("aa"), SubjectKind.PERSON, "S0001"),
                        new KnownSubject(LedgerDesk.subject("bb"), SubjectKind.UNIT, "=U01")));
    }

    private JsonNode manifest() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(folder.resolve("manifest.json")));
    }

    private static String chain(String office, int year, long entries, LedgerDesk desk) {
        return "{\"office\":\"%s\",\"fiscal_year\":%d,\"entries\":%d,\"head_hash\":\"%s\"}".formatted(office, year,
                entries, desk.ledger().getHead(desk.book()).hash());
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
