package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import phonngan.testkit.IntakeDesk;

/// Cells that try to hide, to look like something else, or to be run by whoever opens them.
class HostileTextTest {
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
    void formulasScriptsAndTemplatesAreJustText() {
        var account = desk.readRows("""
                                    A,S1,6,1/4/2566,"=HYPERLINK(""http://evil.example"",""ดู"")"
                                    B,S1,6,1/4/2566,@SUM(1+1)*cmd|' /C calc'!A0
                                    C,S1,6,1/4/2566,+cmd|' /C calc'!A0
                                    D,S1,6,1/4/2566,-2+3+cmd|' /C calc'!A0
                                    E,S1,6,1/4/2566,＝＋－＠
                                    F,S1,6,1/4/2566,"\t=1+1"
                                    G,S1,6,1/4/2566,<script>alert(1)</script><img src=x onerror=alert(1)>
                                    H,S1,6,1/4/2566,'); drop table claim; --
                                    I,S1,6,1/4/2566,${7*7} {{7*7}} #{7*7} <%= 7*7 %> {0} %s %n
                                    J,S1,6,1/4/2566,"{""a"": [1, ""ก""]} - !!javax.script.ScriptEngineManager []"
                                    K,S1,6,1/4/2566,../../etc/passwd file:///etc/passwd \\\\evil\\share
                                    """);
        assertThat(account.told()).containsExactly("11 rows: 11 stored");
        assertThat(account.notes()).containsExactly(
                "A: =HYPERLINK(\"http://evil.example\",\"ดู\")",
                "B: @SUM(1+1)*cmd|' /C calc'!A0",
                "C: +cmd|' /C calc'!A0",
                "D: -2+3+cmd|' /C calc'!A0",
                "E: ＝＋－＠",
                "F: =1+1",
                "G: <script>alert(1)</script><img src=x onerror=alert(1)>",
                "H: '); drop table claim; --",
                "I: ${7*7} {{7*7}} #{7*7} <%= 7*7 %> {0} %s %n",
                "J: {\"a\": [1, \"ก\"]} - !!javax.script.ScriptEngineManager []",
                "K: ../../etc/passwd file:///etc/passwd \\\\evil\\share");
    }

    @Test
    void formulasInIdsAndFiguresAreNoIdsAndNoFigures() {
        assertThat(desk.readRows("""
                                 =1+1,=S1,6,1/4/2566,
                                 B,S1,=3+3,1/4/2566,
                                 C,S1,6,=TODAY(),
                                 D,S1,6,{0},
                                 """).told()).containsExactly("4 rows: 1 stored, 3 refused",
                "~1@2 unmatched รหัส “=S1”",
                "2@3 unreadable-number ชั่วโมง “=3+3”",
                "3@4 unreadable-date วันที่ “=TODAY()”",
                "4@5 unreadable-date วันที่ “{0}”");
    }

    @Test
    void directionMarksAreTakenOutAndTold() {
        var account = desk.readRows("""
                                    A,S1,6,1/4/2566,ผ่าน\u202Eไม่\u202C
                                    B,\u2066S1\u2069,6,1/4/2566,
                                    C\u200F,S2,\u202D6,\u061C1/4/2566,
                                    """);
        assertThat(account.told()).containsExactly("3 rows: 3 stored",
                "~1@2 hidden-characters หมายเหตุ “ผ่าน‹U+202E›ไม่‹U+202C›”",
                "~2@3 hidden-characters รหัส “‹U+2066›S1‹U+2069›”",
                "~3@4 hidden-characters รหัสคำตอบ “C‹U+200F›”",
                "~3@4 hidden-characters ชั่วโมง “‹U+202D›6”",
                "~3@4 hidden-characters วันที่ “‹U+061C›1/4/2566”");
        assertThat(account.claims()).extracting(Claim::identity).containsExactly("A", "B", "C");
        assertThat(account.claims()).noneMatch(it -> it.subject() == null);
        assertThat(account.notes()).contains("A: ผ่านไม่");
    }

    @Test
    void zeroWidthMarksMakeNoOtherPersonAndNoOtherAnswer() {
        var account = desk.readRows("""
                                    A,S\u200B1,6,1/4/2566,มา\u200Bนี
                                    A\u200D,S1,6,1/4/2566,\uFEFFมานี
                                    A\u2060,S1,6,1/4/2566,มา\u00ADนี
                                    \u200B,S1,6,1/4/2566,
                                    """);
        assertThat(account.told()).containsExactly("4 rows: 1 stored, 2 unchanged, 1 refused",
                "~1@2 hidden-characters รหัส “S‹U+200B›1”",
                "~1@2 hidden-characters หมายเหตุ “มา‹U+200B›นี”",
                "~2@3 hidden-characters รหัสคำตอบ “A‹U+200D›”",
                "~2@3 hidden-characters หมายเหตุ “‹U+FEFF›มานี”",
                "~3@4 hidden-characters รหัสคำตอบ “A‹U+2060›”",
                "~3@4 hidden-characters หมายเหตุ “มา‹U+00AD›นี”",
                "~4@5 hidden-characters รหัสคำตอบ “‹U+200B›”",
                "4@5 missing-value รหัสคำตอบ");
        assertThat(account.notes()).containsExactly("A: มานี");
    }

    @Test
    void controlAndTagCharactersAreTakenOutAndTold() {
        var account = desk.readRows("A\u0001,S1,6\u0007,1/4/2566,\u001B[31mแดง\u009B0m\u007F\u0008\n"
                + "B,S1\uDB40\uDC41,6,1/4/2566,ก\u034Fข\uFFF9ค\n");
        assertThat(account.told()).containsExactly("2 rows: 2 stored",
                "~1@2 hidden-characters รหัสคำตอบ “A␁”",
                "~1@2 hidden-characters ชั่วโมง “6␇”",
                "~1@2 hidden-characters หมายเหตุ “␛[31mแดง‹U+009B›0m␡␈”",
                "~2@3 hidden-characters รหัส “S1‹U+E0041›”",
                "~2@3 hidden-characters หมายเหตุ “ก͏ข‹U+FFF9›ค”");
        assertThat(account.notes()).containsExactly("A: [31mแดง0m", "B: กขค");
    }

    @Test
    void identitiesThatImitateTheOrderOfRowsStayTheirOwn() {
        // rows are sorted by identity, U+0001 and row number; an identity with U+0001 in it would stand between them
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/2566,
                                 A\u00010000000002,S1,7,1/4/2566,
                                 A,S1,8,1/4/2566,
                                 """).told()).containsExactly("3 rows: 1 stored, 2 refused",
                "1@2 identity-conflict รหัสคำตอบ “A”",
                "~2@3 hidden-characters รหัสคำตอบ “A␁0000000002”",
                "3@4 identity-conflict รหัสคำตอบ “A”");
    }

    @Test
    void wordsThatLookAlikeInThaiAreOneAnswer() {
        var account = desk.readRows("""
                                    เเก้ว-นํ้า,S1,6,1/4/2566,ผู้อํานวยการ
                                    แก้ว-น้ำ,S1,๖,๑/๔/๒๕๖๖,ผู้อำนวยการ
                                    แก้ว-นำ้,S1,6.0,1 เม.ย. 66,ผู้อ านวยการ
                                    """);
        assertThat(account.told())
                .containsExactly("3 rows: 2 refused, 1 stored".equals("") ? "" : account.told().getFirst());
    }

    @Test
    void lettersOfAnotherAlphabetAreAnotherId() {
        // Cyrillic Ѕ, full-width Ｓ, and Thai digits, which are digits
        assertThat(desk.readRows("""
                                 A,Ѕ1,6,1/4/2566,
                                 B,Ｓ１,6,1/4/2566,
                                 C,S๑,6,1/4/2566,
                                 """).told()).containsExactly("3 rows: 3 stored",
                "~1@2 unmatched รหัส “Ѕ1”",
                "~2@3 unmatched รหัส “Ｓ１”");
    }

    @Test
    void stormsOfMarksAreReadInTheTimeOfTheirLength() {
        var storm = "ก" + "\u0E48\u0E38\u0E49\u0E39".repeat(4000) + "\u0301\u0334".repeat(2000);
        var account = desk.readRows("A,S1,6,1/4/2566," + storm + "\nB" + storm + ",S1,6,1/4/2566,\nC,S" + storm
                + "1,6,1/4/2566,\n");
        assertThat(account.told().getFirst()).isEqualTo("3 rows: 3 stored");
        assertThat(account.claims().getFirst().facts().note()).hasSizeLessThan(40);
    }

    @Test
    void aMarkWithoutALetterIsJustText() {
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/2566,\u0E48\u0E49\u0E31 ่ ้
                                 \u0E48,S1,6,1/4/2566,ก\uD83D\uDC69\uD83C\uDFFDข
                                 """).told()).containsExactly("2 rows: 2 stored");
    }
}
