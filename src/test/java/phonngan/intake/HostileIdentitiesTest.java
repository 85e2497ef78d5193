package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import phonngan.testkit.IntakeAccount;
import phonngan.testkit.IntakeDesk;

/// Identities that are long, odd, or made to be taken for another's.
class HostileIdentitiesTest {
    private static final String OF_TWO_COLUMNS = """
                                                 form: hours
                                                 fiscal_year: 2566
                                                 indicator: self-dev
                                                 identity: { columns: [รหัส, หลักสูตร] }
                                                 columns:
                                                   staff_id: { title: [รหัส] }
                                                   value: { title: [ชั่วโมง] }
                                                   achieved_on: { title: [วันที่] }
                                                 """;
    private static final String OF_MANY_KINDS = """
                                                form: hours
                                                fiscal_year: 2566
                                                indicator: self-dev
                                                identity: { column: รหัสคำตอบ }
                                                columns:
                                                  staff_id: { title: [รหัส] }
                                                  value: { title: [ชั่วโมง] }
                                                  achieved_on: { title: [วันที่] }
                                                  evidence_kind: { title: [หลักฐาน], many: true }
                                                """;
    private static IntakeDesk desk;

    @BeforeAll
    static void open() {
        desk = new IntakeDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void spacesAndSignsBelongToAnIdentity() {
        var account = desk.readRows("""
                                    ก ข,S1,6,1/4/2566,
                                    ก  ข ,S1,6,1/4/2566,
                                    a|b,S1,6,1/4/2566,
                                    a/b,S1,6,1/4/2566,
                                    ../b,S1,6,1/4/2566,
                                    %,S1,6,1/4/2566,
                                    _,S1,6,1/4/2566,
                                    \\,S1,6,1/4/2566,
                                    A,S1,6,1/4/2566,
                                    a,S1,6,1/4/2566,
                                    """);
        assertThat(account.told()).containsExactly("10 rows: 9 stored, 1 unchanged");
        assertThat(account.claims()).extracting(Claim::responseKey).containsExactlyInAnyOrder("ก ข", "a|b", "a/b",
                "../b", "%", "_", "\\", "A", "a");
    }

    @Test
    void anIdentityOfTenKilobytesIsRefusedAndShown() {
        var long_ = "x".repeat(10_240);
        assertThat(desk.readRows(long_ + ",S1,6,1/4/2566,\n" + "y".repeat(180) + ",S1,6,1/4/2566,\n").told())
                .containsExactly("2 rows: 1 stored, 1 refused",
                        "1@2 text-too-long รหัสคำตอบ “" + "x".repeat(40) + "…10240”");
    }

    @Test
    void oneIdentityWithTwoContentsIsRefusedWhereverItStands() {
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/2566,
                                 B,S1,6,1/4/2566,
                                 A,S2,6,1/4/2566,
                                 """).told()).containsExactly("3 rows: 1 stored, 2 refused",
                "1@2 identity-conflict รหัสคำตอบ “A”", "3@4 identity-conflict รหัสคำตอบ “A”");
    }

    @Test
    void thePartsOfAJoinedIdentityCannotImitateAnother() {
        assertThat(readAs(OF_TWO_COLUMNS, """
                                          รหัส,หลักสูตร,ชั่วโมง,วันที่
                                          S1,a|b,6,1/4/2566
                                          S1,a,6,1/4/2566
                                          S1,,6,1/4/2566
                                          """).told()).containsExactly("3 rows: 1 stored, 2 refused",
                "1@2 joint-in-identity หลักสูตร “a|b”", "3@4 missing-value หลักสูตร");
    }

    @Test
    void anIdentityCannotImitateTheClaimOfAnother() {
        var account = readAs(OF_MANY_KINDS, """
                                            รหัสคำตอบ,รหัส,ชั่วโมง,วันที่,หลักฐาน
                                            A,S1,6,1/4/2566,training-certificate
                                            A/training-certificate,S2,30,1/4/2566,
                                            A/2566,S2,6,1/4/2566,
                                            """);
        assertThat(account.claims()).extracting(Claim::responseKey).doesNotHaveDuplicates();
        assertThat(account.told()).containsExactly("3 rows: 2 stored, 1 refused",
                "2@3 looks-like-a-claim รหัสคำตอบ “A/training-certificate”");
    }

    @Test
    void aCellOfNothingButSeparatorsIsToldAFewTimesOnly() {
        assertThat(readAs(OF_MANY_KINDS, "รหัสคำตอบ,รหัส,ชั่วโมง,วันที่,หลักฐาน\nA,S1,6,1/4/2566,"
                + "ก;ข;ค;ง;จ;ฉ;ช".repeat(1000) + "\nB,S1,6,1/4/2566," + "x;".repeat(20_000) + "\n").told())
                .hasSize(7).startsWith("2 rows: 2 refused", "1@2 unknown-value หลักฐาน “" + "ก;ข;ค;ง;จ;ฉ;ช".repeat(4)
                        .substring(0, 40) + "…13000”")
                .endsWith("2@3 text-too-long หลักฐาน “" + "x;".repeat(20) + "…40000”");
    }

    @Test
    void whereContentIsTheIdentityTheTimeOfReadingIsNot() {
        var byContent = OF_TWO_COLUMNS.replace("{ columns: [รหัส, หลักสูตร] }", "content");
        assertThat(readAs(byContent, """
                                     รหัส,ชั่วโมง,วันที่
                                     S1,6,1/4/2566
                                     S๑,6.00,๑ เมษายน ๒๕๖๖
                                     S1,7,1/4/2566
                                     """).told()).containsExactly("3 rows: 2 stored, 1 unchanged");
    }

    private static IntakeAccount readAs(String form, String csv) {
        return desk.read(form, csv.getBytes(StandardCharsets.UTF_8));
    }
}
