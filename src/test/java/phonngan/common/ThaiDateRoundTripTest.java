package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import phonngan.common.DateReading.Day;

/// Every single day from 1950 to 2100, in every way in which it is printed or typed.
class ThaiDateRoundTripTest {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate BEYOND = LocalDate.of(2101, 1, 1);
    private static final LocalDate THIS_CENTURY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_SHORT = LocalDate.of(2057, 1, 1);

    @TestFactory
    Stream<DynamicTest> everyDayIsReadBack() {
        return Stream.of(way("long Thai", it -> ThaiDate.print(it, DateStyle.THAI_LONG)),
                way("short Thai", it -> ThaiDate.print(it, DateStyle.THAI_SHORT)),
                way("English", it -> ThaiDate.print(it, DateStyle.ENGLISH)),
                way("long Thai of the Christian era",
                        it -> ThaiDate.print(it, DateStyle.THAI_LONG).replaceAll("\\d+$", "ค.ศ. " + it.getYear())),
                way("English of the Buddhist era",
                        it -> ThaiDate.print(it, DateStyle.ENGLISH).replaceAll("\\d+$", "" + buddhist(it))),
                way("d/m/y Buddhist", it -> it.getDayOfMonth() + "/" + it.getMonthValue() + "/" + buddhist(it)),
                way("d/m/y Christian", it -> it.getDayOfMonth() + "/" + it.getMonthValue() + "/" + it.getYear()),
                way("ISO Christian", LocalDate::toString),
                way("ISO Buddhist", it -> buddhist(it) + it.toString().substring(4)));
    }

    /// Two digits name a year of either calendar only while 25yy lasts.
    @TestFactory
    Stream<DynamicTest> everyDayOfThisCenturyIsReadBackFromTwoDigits() {
        return Stream.of(
                way("Buddhist", it -> shortly(it, buddhist(it)), THIS_CENTURY, LAST_SHORT),
                way("Christian", it -> shortly(it, it.getYear()), THIS_CENTURY, LAST_SHORT));
    }

    private static String shortly(LocalDate day, int year) {
        return "%d.%d.%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), year % 100);
    }

    private static DynamicTest way(String name, Function<LocalDate, String> written) {
        return way(name, written, FIRST, BEYOND);
    }

    private static DynamicTest way(String name, Function<LocalDate, String> written, LocalDate from, LocalDate to) {
        return DynamicTest.dynamicTest(name, () -> assertThat(listMisread(written, from, to)).isEmpty());
    }

    private static List<String> listMisread(Function<LocalDate, String> written, LocalDate from, LocalDate to) {
        return from.datesUntil(to)
                .filter(it -> !ThaiDate.read(written.apply(it), FiscalYear.of(it)).equals(new Day(it, false)))
                .map(written).limit(5).toList();
    }

    private static int buddhist(LocalDate day) {
        return day.getYear() + FiscalYear.BUDDHIST_OFFSET;
    }
}
