package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiDatePrintTest {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 29);

    @Test
    void daysArePrintedAsOfficialLettersDo() {
        assertThat(ThaiDate.print(DAY, DateStyle.THAI_LONG)).isEqualTo("29 กรกฎาคม 2564");
        assertThat(ThaiDate.print(DAY, DateStyle.THAI_SHORT)).isEqualTo("29 ก.ค. 2564");
        assertThat(ThaiDate.print(DAY, DateStyle.ENGLISH)).isEqualTo("29 July 2021");
        assertThat(ThaiDate.print(DAY, Language.TH)).isEqualTo("29 กรกฎาคม 2564");
        assertThat(ThaiDate.print(DAY, Language.EN)).isEqualTo("29 July 2021");
    }

    @Test
    void momentsAreToldInTheTimeOfThailand() {
        var lateInLondon = Instant.parse("2021-07-28T17:05:59Z");
        assertThat(ThaiDate.print(lateInLondon, Language.TH)).isEqualTo("29 กรกฎาคม 2564 00:05 น.");
        assertThat(ThaiDate.print(lateInLondon, DateStyle.THAI_SHORT)).isEqualTo("29 ก.ค. 2564 00:05 น.");
        assertThat(ThaiDate.print(lateInLondon, Language.EN)).isEqualTo("29 July 2021 00:05");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void theLanguageOfTheMachineDoesNotMatter() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(ThaiDate.print(DAY, DateStyle.ENGLISH)).isEqualTo("29 July 2021");
            assertThat(ThaiDate.print(DAY, DateStyle.THAI_SHORT)).isEqualTo("29 ก.ค. 2564");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({"2020-10-01,1,ไตรมาสที่ 1 (ต.ค. – ธ.ค. 2563),Quarter 1 (October – December 2020)",
            "2020-12-31,1,ไตรมาสที่ 1 (ต.ค. – ธ.ค. 2563),Quarter 1 (October – December 2020)",
            "2021-01-01,2,ไตรมาสที่ 2 (ม.ค. – มี.ค. 2564),Quarter 2 (January – March 2021)",
            "2021-06-30,3,ไตรมาสที่ 3 (เม.ย. – มิ.ย. 2564),Quarter 3 (April – June 2021)",
            "2021-09-30,4,ไตรมาสที่ 4 (ก.ค. – ก.ย. 2564),Quarter 4 (July – September 2021)"})
    void quartersFollowTheFiscalYear(LocalDate day, int number, String thai, String english) {
        var quarter = FiscalQuarter.of(day);
        assertThat(quarter).isEqualTo(new FiscalQuarter(new FiscalYear(2564), number));
        assertThat(quarter.first()).isBeforeOrEqualTo(day);
        assertThat(quarter.last()).isAfterOrEqualTo(day);
        assertThat(ThaiDate.print(quarter, Language.TH)).isEqualTo(thai);
        assertThat(ThaiDate.print(quarter, Language.EN)).isEqualTo(english);
    }

    @Test
    void thereIsNoFifthQuarter() {
        assertThatThrownBy(() -> new FiscalQuarter(new FiscalYear(2564), 5))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("5");
    }
}
