package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.common.DateReading.Why;
import phonngan.common.TimestampReading.At;
import phonngan.common.TimestampReading.NoTime;

class ThaiTimestampTest {
    private static final FiscalYear YEAR = new FiscalYear(2564);

    @ParameterizedTest
    @ValueSource(strings = {"29/7/2021 14:30", "29/7/2564 14:30:00", "29/7/2564, 14:30:00", "29/07/64 14:30:00.000",
            "29/7/2564 14.30 น.", "29/7/2564 14:30:00 น.", "29/7/2564 เวลา 14.30 น.", "29 ก.ค. 2564 14:30",
            "29 กรกฎาคม 2564 เวลา 14:30 น.", "29/7/2021 2:30 PM", "29/7/2021 2:30:00 pm", "29/7/2021 2:30:00 p.m.",
            "29/7/2564 2:30:00 หลังเที่ยง", "29/7/2564 02:30PM", "29/7/2564 14:30+07:00", "29/7/2564 14:30 +0700",
            "29/7/2564 14:30 GMT+7", "29/7/2564 14:30 GMT+07:00", "29/7/2564 14:30 ICT", "29/7/2564 16:30 JST",
            "29/7/2564 07:30 UTC", "29/7/2564 09:30 CEST", "29/7/2564 02:00 GMT-5:30", "2021-07-29T07:30:00Z",
            "2021-07-29t07:30:00.000z", "2021-07-29T14:30:00+07:00", "2021-07-29T14:30", "2564-07-29 14:30:00",
            "2021/07/29 2:30:00 PM GMT+7", "2021/07/29 2:30:00 PM ICT", "July 29, 2021 2:30 PM",
            "Thu Jul 29 2021 14:30:00 GMT+0700 (Indochina Time)", "๒๙/๗/๒๕๖๔ ๑๔:๓๐:๐๐"})
    void oneInstantHasManySpellings(String text) {
        assertThat(ThaiDate.readTimestamp(text, YEAR, false)).isEqualTo(at("2021-07-29T07:30:00Z"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"29/7/2564 0:00,2021-07-28T17:00:00Z", "29/7/2564 12:00 AM,2021-07-28T17:00:00Z",
            "29/7/2564 12:30:00 ก่อนเที่ยง,2021-07-28T17:30:00Z", "29/7/2564 12:00 PM,2021-07-29T05:00:00Z",
            "29/7/2564 11:59:59 PM,2021-07-29T16:59:59Z", "29/7/2564 23:59:59.999999999,2021-07-29T16:59:59.999999999Z",
            "29/7/2564 1:02:03.5,2021-07-28T18:02:03.5Z", "29/7/2564,2021-07-28T17:00:00Z",
            "29 ก.ค. 64,2021-07-28T17:00:00Z", "2021-07-29,2021-07-28T17:00:00Z",
            "2022/06/22 11:07:29 AM GMT+7,2022-06-22T04:07:29Z", "29/2/2567 12:00,2024-02-29T05:00:00Z"})
    void withoutAZoneItIsTheTimeOfThailand(String text, Instant instant) {
        assertThat(ThaiDate.readTimestamp(text, YEAR, false)).isEqualTo(new At(instant));
    }

    @Test
    void theOrderOfTheColumnDecidesAmbiguousNumbers() {
        assertThat(ThaiDate.readTimestamp("3/4/2021 9:00", YEAR, false)).isEqualTo(at("2021-04-03T02:00:00Z"));
        assertThat(ThaiDate.readTimestamp("3/4/2021 9:00", YEAR, true)).isEqualTo(at("2021-03-04T02:00:00Z"));
    }

    @Test
    void theOrderOfTheColumnIsNeverBent() {
        assertThat(ThaiDate.readTimestamp("29/7/2021 9:00", YEAR, true)).isEqualTo(new NoTime(Why.NO_SUCH_DAY));
        assertThat(ThaiDate.readTimestamp("7/29/2021 9:00", YEAR, false)).isEqualTo(new NoTime(Why.NO_SUCH_DAY));
    }

    @Test
    void aYearInFrontOrAMonthInWordsKnowsNoOtherOrder() {
        assertThat(ThaiDate.readTimestamp("2021-07-29 14:30", YEAR, true)).isEqualTo(at("2021-07-29T07:30:00Z"));
        assertThat(ThaiDate.readTimestamp("29 ก.ค. 2564 14:30", YEAR, true)).isEqualTo(at("2021-07-29T07:30:00Z"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'',BLANK", "29/7/2564 24:00,NO_SUCH_TIME", "29/7/2564 9:60,NO_SUCH_TIME",
            "29/7/2564 9:00:60,NO_SUCH_TIME", "29/7/2564 0:30 AM,NO_SUCH_TIME", "29/7/2564 14:30 PM,NO_SUCH_TIME",
            "29/7/2564 9:00 GMT+19,NO_SUCH_TIME", "29/7/2564 9:00 +07:75,NO_SUCH_TIME",
            "2022/06/22 11:07:29 AM AST,NO_SUCH_TIME", "29/7/2564 9:00 IST,NO_SUCH_TIME",
            "29/7/2564 9:00 CST,NO_SUCH_TIME", "29/7/2564 9,NOT_A_DATE", "29/7/2564 9:0,NOT_A_DATE", "9:00,NOT_A_DATE",
            "29/7/2564 9:00:00.1234567890,NOT_A_DATE", "29/7/2564 9:00 (GMT+9),NOT_A_DATE", "44406.5,NOT_A_DATE",
            "พ.ค. 2564,NO_DAY", "29/7/2535 9:00,TOO_FAR", "31/4/2564 9:00,NO_SUCH_DAY"})
    void whatIsNoTimeSaysWhy(String text, Why why) {
        assertThat(ThaiDate.readTimestamp(text, YEAR, false)).isEqualTo(new NoTime(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/29/2021", "7/29/2021 14:30:00", "7/29/2564", "7-29-21", "2/29/2567",
            "12/31/2021, 2:30 PM"})
    void aDayInSecondPlaceProvesMonthFirst(String text) {
        assertThat(ThaiDate.provesMonthFirst(text)).isTrue();
        assertThat(ThaiDate.provesDayFirst(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/7/2021", "29/7/2021 14:30:00", "13/1/64", "29/2/2567"})
    void aDayInFirstPlaceProvesDayFirst(String text) {
        assertThat(ThaiDate.provesDayFirst(text)).isTrue();
        assertThat(ThaiDate.provesMonthFirst(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/12/2021", "12/12/2021", "13/13/2021", "2/30/2021", "4/31/2564", "7/32/2021", "0/29/2021",
            "2021-07-29", "July 29, 2021", "29 ก.ค. 2564", "7/29", "", "7/29/2021 ถึง"})
    void mostDatesProveNothing(String text) {
        assertThat(ThaiDate.provesMonthFirst(text)).isFalse();
    }

    @Test
    void anInstantLongAgoIsReadWhereItMayBe() {
        assertThat(ThaiDate.readTimestampAnyYear("29/7/2535 14:30", YEAR, false)).isEqualTo(at("1992-07-29T07:30:00Z"));
        assertThat(ThaiDate.readTimestampAnyYear("31/4/2535 14:30", YEAR, false))
                .isEqualTo(new NoTime(Why.NO_SUCH_DAY));
    }

    @Test
    void theFiscalYearOfAnInstantIsThatOfThailand() {
        assertThat(ThaiDate.readTimestamp("2010-09-30T17:00:00Z", YEAR, false)).isEqualTo(at("2010-09-30T17:00:00Z"));
        assertThat(ThaiDate.readTimestamp("2010-09-30T16:59:59Z", YEAR, false)).isEqualTo(new NoTime(Why.TOO_FAR));
    }

    private static At at(String instant) {
        return new At(Instant.parse(instant));
    }
}
