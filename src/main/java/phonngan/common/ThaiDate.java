package phonngan.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import phonngan.common.DateReading.Day;
import phonngan.common.DateReading.NoDate;
import phonngan.common.DateReading.Why;

/// Days as Thai offices write, type and print them, in the Buddhist and the Christian calendar side by side.
///
/// A text counts only as a whole: `29 กรกฎาคม 2564`, `วันพฤหัสบดีที่ 29 ก.ค. พ.ศ. 2564`, `29/7/64`, `2564-07-29`,
/// `July 29, 2021`. A range, a meeting's number (`ครั้งที่ 2/2564`) or a date among other words is none. A year from
/// 2400 is Buddhist, 1900 to 2199 Christian, two digits are the reading nearer the fiscal year, and the 543 years are
/// taken off before the day is built, so that 29 February 2567 exists. Nothing impossible rolls over.
public final class ThaiDate {
    /// How many fiscal years a date may be away before it is taken for a slip.
    private static final int REACH = 10;

    private ThaiDate() {
    }

    /// Reads a typed date, day first. A time of day behind it is allowed and left out.
    ///
    /// @param near the fiscal year in question: it decides years of two digits, and a day more than ten fiscal years
    ///        away from it is [Why#TOO_FAR]
    public static DateReading read(String text, FiscalYear near) {
        var any = readAnyYear(text, near);
        return any instanceof Day(var day, _) && isFar(day, near) ? new NoDate(Why.TOO_FAR) : any;
    }

    /// As [#read(String, FiscalYear)] without the bound of ten years, for days that may be long ago, such as the
    /// first day of an employment.
    public static DateReading readAnyYear(String text, FiscalYear near) {
        var cell = cell(text);
        return WrittenDate.find(cell, false).map(it -> it.read(near)).orElseGet(() -> new NoDate(whyNot(cell)));
    }

    /// Reads a timestamp: any date that [#read(String, FiscalYear)] takes, then a time of day with or without
    /// seconds, a half of the day (`AM`, `หลังเที่ยง`), ` น.` and a zone (`Z`, `+07:00`, `GMT+7`, `ICT`). Without a
    /// zone it is the time of Thailand; without a time of day it is the start of the day.
    ///
    /// @param near as for dates
    /// @param monthFirst whether the column writes `7/29/2021`; see [#provesMonthFirst(String)]
    public static TimestampReading readTimestamp(String text, FiscalYear near, boolean monthFirst) {
        var any = readTimestampAnyYear(text, near, monthFirst);
        return any instanceof TimestampReading.At(var instant)
                && isFar(instant.atZone(WrittenTime.THAILAND).toLocalDate(), near)
                        ? new TimestampReading.NoTime(Why.TOO_FAR)
                        : any;
    }

    /// As [#readTimestamp(String, FiscalYear, boolean)] without the bound of ten years.
    public static TimestampReading readTimestampAnyYear(String text, FiscalYear near, boolean monthFirst) {
        var cell = cell(text);
        var written = WrittenDate.find(cell, monthFirst);
        if (written.isEmpty()) {
            return new TimestampReading.NoTime(whyNot(cell));
        }
        return switch (written.get().read(near)) {
            case NoDate(var why) -> new TimestampReading.NoTime(why);
            case Day(var day, _) -> new TimestampReading.At(written.get().findInstant(day).orElseThrow());
        };
    }

    /// Whether the text can only be read month first, as `7/29/2021` can. One such cell decides for its whole column,
    /// since a spreadsheet writes all its timestamps in one order.
    public static boolean provesMonthFirst(String text) {
        return WrittenDate.findNumbers(cell(text), true).filter(ThaiDate::isNoOtherDay).isPresent();
    }

    /// Whether the text can only be read day first, as `29/7/2021` can: the witness against
    /// [#provesMonthFirst(String)].
    public static boolean provesDayFirst(String text) {
        return WrittenDate.findNumbers(cell(text), false).filter(ThaiDate::isNoOtherDay).isPresent();
    }

    /// A day as official letters print it: `29 กรกฎาคม 2564`, `29 ก.ค. 2564`, `29 July 2021`.
    public static String print(LocalDate day, DateStyle style) {
        var months = CalendarWords.MONTHS;
        int month = day.getMonthValue();
        int buddhist = day.getYear() + FiscalYear.BUDDHIST_OFFSET;
        return day.getDayOfMonth() + switch (style) {
            case THAI_LONG -> " " + months.thai(month) + " " + buddhist;
            case THAI_SHORT -> " " + months.shortThai(month) + " " + buddhist;
            case ENGLISH -> " " + months.english(month) + " " + day.getYear();
        };
    }

    /// A day in the long form of a language.
    public static String print(LocalDate day, Language language) {
        return switch (language) {
            case TH -> print(day, DateStyle.THAI_LONG);
            case EN -> print(day, DateStyle.ENGLISH);
        };
    }

    /// A moment in the time of Thailand: `29 กรกฎาคม 2564 14:30 น.`, `29 July 2021 14:30`.
    public static String print(Instant moment, DateStyle style) {
        var there = moment.atZone(WrittenTime.THAILAND);
        var time = "%02d:%02d".formatted(there.getHour(), there.getMinute());
        return print(there.toLocalDate(), style) + " " + switch (style) {
            case THAI_LONG, THAI_SHORT -> time + " น.";
            case ENGLISH -> time;
        };
    }

    /// A moment in the long form of a language.
    public static String print(Instant moment, Language language) {
        return print(moment, language == Language.TH ? DateStyle.THAI_LONG : DateStyle.ENGLISH);
    }

    /// A quarter with its months: `ไตรมาสที่ 2 (ม.ค. – มี.ค. 2564)`, `Quarter 2 (January – March 2021)`.
    public static String print(FiscalQuarter quarter, Language language) {
        var months = CalendarWords.MONTHS;
        int from = quarter.first().getMonthValue();
        int to = quarter.last().getMonthValue();
        int christian = quarter.last().getYear();
        return switch (language) {
            case TH -> "ไตรมาสที่ " + quarter.number() + " (" + months.shortThai(from) + " – " + months.shortThai(to)
                    + " " + (christian + FiscalYear.BUDDHIST_OFFSET) + ")";
            case EN -> "Quarter " + quarter.number() + " (" + months.english(from) + " – " + months.english(to) + " "
                    + christian + ")";
        };
    }

    private static boolean isFar(LocalDate day, FiscalYear near) {
        return Math.abs(FiscalYear.of(day).be() - near.be()) > REACH;
    }

    private static Why whyNot(String cell) {
        if (cell.isEmpty()) {
            return Why.BLANK;
        }
        return WrittenDate.isMonthAndYear(cell) ? Why.NO_DAY : Why.NOT_A_DATE;
    }

    /// Whether the day could not be the month, and the month has that day.
    private static boolean isNoOtherDay(WrittenDate written) {
        return isMonth(written.month()) && !isMonth(written.day()) && written.day() > 0
                && written.day() <= Month.of(written.month()).maxLength();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /// Lower case, and one hyphen for all its look-alikes.
    private static String cell(String text) {
        return ThaiText.code(text).toLowerCase(Locale.ROOT).replaceAll("[\u2010-\u2015\u2212]", "-");
    }
}
