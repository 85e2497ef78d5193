package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.Wording;
import phonngan.testkit.IntakeAccount;
import phonngan.testkit.IntakeDesk;

/// Figures and texts that can hardly be what the sender meant: the row counts as it stands, and its sender is told.
class FiguresThatCannotBeTest {
    private static final String FORM = """
                                       form: hours
                                       fiscal_year: 2566
                                       indicator: %s
                                       identity: { column: รหัสคำตอบ }
                                       columns:
                                         staff_id: { title: [รหัส] }
                                         %s
                                       """;
    private static final String PERCENT = FORM.formatted("nnet-attend",
            "numerator: { title: [เข้าสอบ] }\n  denominator: { title: [มีสิทธิ] }");
    private static final String MEAN = FORM.formatted("nnet-achieve", "value: { title: [เฉลี่ย] }");

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
    void aPartThatIsMoreThanTheWholeIsTakenAndTold() {
        var account = read(PERCENT, """
                                    รหัสคำตอบ,รหัส,เข้าสอบ,มีสิทธิ
                                    A,S1,300,200
                                    B,S1,200,200
                                    C,S2,199,200
                                    """);

        assertThat(account.told()).containsExactly("3 rows: 3 stored",
                "~1@2 more-than-the-whole เข้าสอบ “300”");
        assertThat(Wording.message(account.problems().getFirst(), Language.TH)).contains("300", "200");
    }

    @Test
    void aMeanAboveAHundredIsTakenAndTold() {
        assertThat(read(MEAN, """
                              รหัสคำตอบ,รหัส,เฉลี่ย
                              A,S1,100.01
                              B,S1,100
                              C,S2,39.5
                              """).told()).containsExactly("3 rows: 3 stored",
                "~1@2 mean-above-hundred เฉลี่ย “100.01”");
    }

    @Test
    void aNumberThatIsNoMeanMayBeAboveAHundred() {
        assertThat(desk.readRows("A,S1,250,1/4/2566,\n").told()).containsExactly("1 rows: 1 stored");
    }

    @Test
    void questionMarksInThePlaceOfLettersAreTold() {
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/2566,ประกวดน?กศ?กษา
                                 B,S1,6,1/4/2566,????
                                 C,S1,6,1/4/2566,ได้อะไร? ไม่แน่ใจ
                                 D,S2,6,1/4/2566,https://forms.example/a?b=1&c=??
                                 """).told()).containsExactly("4 rows: 4 stored",
                "~1@2 lost-letters หมายเหตุ “ประกวดน?กศ?กษา”", "~2@3 lost-letters หมายเหตุ “????”");
    }

    @Test
    void theDayThatLiesInNoRoundIsToldAsReadersWriteDays() {
        var problem = desk.readRows("A,S1,6,15/7/2565,\n").problems().getFirst();

        assertThat(Wording.message(problem, Language.TH)).startsWith("วันที่ 15 กรกฎาคม 2565 อยู่นอกทุกรอบ");
        assertThat(Wording.message(problem, Language.EN)).startsWith("15 July 2022 lies in no round");
    }

    private static IntakeAccount read(String form, String csv) {
        return desk.read(form, csv.getBytes(StandardCharsets.UTF_8));
    }
}
