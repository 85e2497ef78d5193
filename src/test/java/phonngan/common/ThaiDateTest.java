package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.common.DateReading.Why.BLANK;
import static phonngan.common.DateReading.Why.NOT_A_DATE;
import static phonngan.common.DateReading.Why.NO_DAY;
import static phonngan.common.DateReading.Why.NO_SUCH_DAY;
import static phonngan.common.DateReading.Why.NO_SUCH_TIME;
import static phonngan.common.DateReading.Why.TOO_FAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.common.DateReading.Day;
import phonngan.common.DateReading.NoDate;
import phonngan.common.DateReading.Why;

class ThaiDateTest {
    private static final FiscalYear YEAR = new FiscalYear(2564);
    private static final LocalDate DAY = LocalDate.of(2021, 7, 29);

    @ParameterizedTest
    @ValueSource(strings = {"29 กรกฎาคม 2564", "29 กรกฎาคม พ.ศ. 2564", "29 กรกฎาคม พ.ศ.2564", "29 กรกฎาคม พศ 2564",
            "29 กรกฎาคม ค.ศ. 2021", "29 กรกฎาคม ปี 2564", "29 กรกฎาคม ปี พ.ศ. ๒๕๖๔", "๒๙ กรกฎาคม ๒๕๖๔", "29กรกฎาคม2564",
            "29 เดือนกรกฎาคม 2564", "วันที่ 29 เดือน กรกฎาคม พ.ศ. 2564", "วันที่29กรกฎาคม2564", "29 กรกฏาคม 2564",
            "29 กรกฎา 64", "29 ก.ค. 2564", "29 ก.ค. 64", "29 ก.ค.64", "29 ก.ค 64", "29 กค 64", "29 กค. 64",
            "29 ก. ค. 2564", "29ก.ค.64", "29-ก.ค.-64", "29/ก.ค./2564", "29.ก.ค.2564", "29 ก.ค. พ.ศ. 64",
            "29 ก.ค. ค.ศ. 21",
            "29 เดือน 7 พ.ศ. 2564", "29 เดือนที่ 7 ปี 2564", "\u00A029\u00A0กรกฎาคม\u200B 2564\t", "กรกฎาคม 29, 2564"})
    void thaiMonthsAreRead(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new Day(DAY, false));
    }

    @ParameterizedTest
    @CsvSource({"มกราคม,ม.ค.,มค,1", "กุมภาพันธ์,ก.พ.,กพ,2", "มีนาคม,มี.ค.,มีค,3", "เมษายน,เม.ย.,เมย,4",
            "พฤษภาคม,พ.ค.,พค,5",
            "มิถุนายน,มิ.ย.,มิย,6", "กรกฎาคม,ก.ค.,กค,7", "สิงหาคม,ส.ค.,สค,8", "กันยายน,ก.ย.,กย,9", "ตุลาคม,ต.ค.,ตค,10",
            "พฤศจิกายน,พ.ย.,พย,11", "ธันวาคม,ธ.ค.,ธค,12"})
    void everyMonthHasThreeSpellings(String full, String dotted, String plain, int month) {
        var day = new Day(LocalDate.of(2021, month, 5), false);
        assertThat(ThaiDate.read("5 " + full + " 2564", YEAR)).isEqualTo(day);
        assertThat(ThaiDate.read("5 " + dotted + " 2564", YEAR)).isEqualTo(day);
        assertThat(ThaiDate.read("5 " + plain + " 2564", YEAR)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 July 2021", "29 JULY 2564", "29 Jul 2021", "29 Jul. 2021", "29-Jul-21",
            "29th July 2021",
            "29th of July, 2021", "July 29, 2021", "Jul 29, 2021", "Jul 29 2021", "July 29th, 2021",
            "29 July B.E. 2564",
            "29 July AD 2021", "Thursday, 29 July 2021", "Thu 29 Jul 2021", "Thu, Jul 29, 2021"})
    void englishMonthsAreRead(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new Day(DAY, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/7/2564", "29/07/2564", "29/7/2021", "29/7/64", "29/7/21", "29-7-2564", "29.7.2564",
            "29.07.64", "29 / 7 / 2564", "๒๙/๗/๒๕๖๔", "29/7/พ.ศ.2564", "29–7–2564", "2564-07-29", "2021-07-29",
            "2564/7/29", "2021/07/29", "2021.7.29", "วันที่ 29/7/2564"})
    void numbersAreReadDayFirstUnlessTheYearIsFirst(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new Day(DAY, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/7/2564 14:30", "29/07/2021, 14:30:00", "29 ก.ค. 2564 เวลา 14.30 น.",
            "29 ก.ค. 64 14.30น.",
            "2021-07-29T14:30:00.000Z", "2564-07-29 14:30", "29/7/2021 2:30:00 PM", "29/7/2564 2:30 หลังเที่ยง",
            "2021/07/29 11:07:29 PM GMT+7"})
    void aTimeOfDayIsLeftOut(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new Day(DAY, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"วันพฤหัสบดีที่ 29 กรกฎาคม 2564", "พฤหัสบดีที่ 29 กรกฎาคม 2564",
            "วันพฤหัสบดี ที่ 29 กรกฎาคม 2564",
            "วันพฤหัสที่ 29 ก.ค. 64", "พฤหัสฯ 29 ก.ค. 64", "พฤ. 29 ก.ค. 64", "พฤ 29 ก.ค. 64", "วัน พฤหัสบดี 29/7/2564",
            "วันพฤหัสบดี วันที่ 29 กรกฎาคม 2564"})
    void theRightWeekdayIsNoNews(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new Day(DAY, false));
    }

    @ParameterizedTest
    @CsvSource({"จ.,26", "อ.,27", "พ.,28", "พฤ.,29", "ศ.,30", "ส.,31", "จันทร์,26", "อังคาร,27", "พุธ,28", "ศุกร์,30",
            "เสาร์,31",
            "Mon,26", "Tue,27", "Wed,28", "Fri,30", "Sat,31"})
    void everyWeekdayIsChecked(String weekday, int day) {
        assertThat(ThaiDate.read(weekday + " " + day + " ก.ค. 2564", YEAR))
                .isEqualTo(new Day(LocalDate.of(2021, 7, day), false));
        assertThat(ThaiDate.read("อา. " + day + " ก.ค. 2564", YEAR))
                .isEqualTo(new Day(LocalDate.of(2021, 7, day), true));
    }

    @Test
    void aWrongWeekdayIsSaidAndTheDayStands() {
        assertThat(ThaiDate.read("วันศุกร์ที่ 29 กรกฎาคม 2564", YEAR)).isEqualTo(new Day(DAY, true));
        assertThat(ThaiDate.read("Friday, July 29, 2021", YEAR)).isEqualTo(new Day(DAY, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ครั้งที่ 2/2564", "20/2564", "2/2564", "ที่ 4/2564", "2564", "29", "29 กรกฎาคม", "29/7",
            "1 มีนาคม – 18 เมษายน 2564", "1-3 มีนาคม 2564", "ต.ค.64-ก.พ.65", "1/2/2564-3/2/2564", "1/2/2564, 3/2/2564",
            "เมื่อวันที่ 29 กรกฎาคม 2564", "29 กรกฎาคม 2564 ณ ห้องประชุม", "29/7-2564", "29/7/256", "29/7/25641",
            "291/7/2564", "29 Juli 2021", "29 ก 2564", "-", "ไม่ระบุ", "46296", "1.10E+12", "29 7 2564", "2564-2567",
            "ปีงบประมาณ 2564", "29/7/2564 โดยประมาณ", "\uD83D", "29/7/+2564", "//", "29/กรกฎาคม"})
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new NoDate(NOT_A_DATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 เมษายน 2564", "29/2/2564", "29 ก.พ. 64", "30/2/2563", "32/1/2564", "0/1/2564",
            "1/13/2564",
            "7/29/2564",
            "1/0/2564", "2564-02-29", "2021-13-01", "April 31, 2021", "31/11/64"})
    void nothingRollsOver(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new NoDate(NO_SUCH_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"พ.ค. 2564", "พฤษภาคม 2564", "เดือนพฤษภาคม 2564", "พ.ค.64", "เดือน พ.ค. พ.ศ. 2564",
            "May 2021",
            "๐พ.ค. 2564"})
    void aMonthIsNotADay(String text) {
        assertThat(ThaiDate.read(text.replace("๐", ""), YEAR)).isEqualTo(new NoDate(NO_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B\uFEFF", "\t\n"})
    void nothingWrittenIsBlank(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new NoDate(BLANK));
    }

    @ParameterizedTest
    @CsvSource({"29/7/2564 25:00", "29/7/2564 10:60", "29/7/2564 13:00 PM", "29/7/2564 24:00", "29/7/2564 10:00 AST"})
    void aDayWithAnImpossibleTimeIsNotTaken(String text) {
        assertThat(ThaiDate.read(text, YEAR)).isEqualTo(new NoDate(NO_SUCH_TIME));
    }

    @ParameterizedTest(name = "{0} near {1} is {2}")
    @CsvSource({"29 ก.พ. 67,2567,2024-02-29", "29/2/24,2567,2024-02-29", "29/2/2567,2567,2024-02-29",
            "29/2/2024,2567,2024-02-29", "2567-02-29,2567,2024-02-29", "1/10/99,2600,2056-10-01",
            "1/10/50,2600,2050-10-01", "1/1/43,2543,2000-01-01", "1/1/00,2543,2000-01-01", "1/1/57,2600,2057-01-01",
            "1/10/2569,2570,2026-10-01", "1/10/2026,2570,2026-10-01", "30/9/2553,2563,2010-09-30"})
    void theYearIsReadInTheCalendarItWasMeant(String text, int near, LocalDate day) {
        assertThat(ThaiDate.read(text, new FiscalYear(near))).isEqualTo(new Day(day, false));
    }

    @ParameterizedTest(name = "{0} near 2564: {1}")
    @CsvSource({"30/9/2553,TOO_FAR", "1/10/2553,", "30/9/2574,", "1/10/2574,TOO_FAR", "29/7/2564 ค.ศ.,NOT_A_DATE",
            "29 ก.ค. ค.ศ. 2564,TOO_FAR", "29 ก.ค. พ.ศ. 2021,TOO_FAR", "29/7/2300,TOO_FAR", "29/7/1899,TOO_FAR",
            "29/7/0001,TOO_FAR", "29/7/0000,TOO_FAR", "31/12/9999,TOO_FAR", "3107-07-29,TOO_FAR", "29/7/40,TOO_FAR"})
    void moreThanTenFiscalYearsAwayIsASlip(String text, Why why) {
        assertThat(why(ThaiDate.read(text, YEAR))).isEqualTo(why);
    }

    @Test
    void aDayLongAgoIsReadWhereItMayBe() {
        assertThat(ThaiDate.readAnyYear("16 พฤษภาคม 2535", YEAR)).isEqualTo(new Day(LocalDate.of(1992, 5, 16), false));
        assertThat(ThaiDate.readAnyYear("1992-05-16", YEAR)).isEqualTo(new Day(LocalDate.of(1992, 5, 16), false));
        assertThat(ThaiDate.readAnyYear("16/5/2300", YEAR)).isEqualTo(new NoDate(TOO_FAR));
        assertThat(ThaiDate.readAnyYear("31/4/2535", YEAR)).isEqualTo(new NoDate(NO_SUCH_DAY));
    }

    private static Why why(DateReading reading) {
        return switch (reading) {
            case Day _ -> null;
            case NoDate(var why) -> why;
        };
    }
}
