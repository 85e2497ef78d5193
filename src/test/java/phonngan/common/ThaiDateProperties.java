package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import phonngan.common.DateReading.Day;
import phonngan.common.DateReading.NoDate;
import phonngan.common.TimestampReading.At;
import phonngan.common.TimestampReading.NoTime;

class ThaiDateProperties {
    private static final FiscalYear YEAR = new FiscalYear(2566);

    @Property
    void everyInstantIsReadBack(@ForAll @DateRange(min = "2015-01-01", max = "2030-12-31") LocalDate day,
            @ForAll LocalTime time, @ForAll @IntRange(min = -18, max = 18) int hours) {
        var written = day.atTime(time).atOffset(ZoneOffset.ofHours(hours));
        assertThat(ThaiDate.readTimestamp(written.toString(), YEAR, false)).isEqualTo(new At(written.toInstant()));
    }

    @Property
    void anIsoInstantIsReadBack(@ForAll @IntRange(min = 1_500_000_000, max = 1_800_000_000) int second) {
        var instant = Instant.ofEpochSecond(second);
        assertThat(ThaiDate.readTimestamp(instant.toString(), YEAR, true)).isEqualTo(new At(instant));
    }

    /// Whatever people type, it is a day near the year or a reason, and never an exception; and what is a time is
    /// also a day.
    @Property(tries = 5_000)
    void everyTextHasAnAnswer(@ForAll("scraps") String text) {
        var date = ThaiDate.read(text, YEAR);
        switch (date) {
            case Day(var day, _) -> assertThat(FiscalYear.of(day).be()).isBetween(2556, 2576);
            case NoDate(var why) -> assertThat(why).isNotNull();
        }
        switch (ThaiDate.readTimestamp(text, YEAR, false)) {
            case At _ -> assertThat(date).isInstanceOf(Day.class);
            case NoTime(var why) -> assertThat(date).isEqualTo(new NoDate(why));
        }
        assertThat(ThaiDate.provesMonthFirst(text) && ThaiDate.provesDayFirst(text)).isFalse();
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries
                .of("1", "29", "31", "2", "7", "13", "/", "-", ".", " ", "ก.ค.", "กุมภาพันธ์", "พ.", "วัน", "ที่",
                        "อาทิตย์",
                        "เดือน", "พ.ศ.", "ปี", "2566", "2023", "66", "0", "9999", "Feb", ",", "เวลา", "9:00", "24:60",
                        "น.", "PM", "Z",
                        "T", "+07", "GMT", "AST", "\u0E48", "\uD83D", "๒")
                .list().ofMaxSize(9).map(it -> String.join("", it));
    }
}
