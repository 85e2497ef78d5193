package phonngan.app.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import phonngan.common.DateStyle;
import phonngan.common.FiscalYear;
import phonngan.common.ThaiDate;

/// How people type: the same day, number or name in many ways, all of which the product must read alike.
final class HandWriting {
    private static final String[] WEEKDAYS = {"จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"};

    private final Dice dice;

    HandWriting(Dice dice) {
        this.dice = dice;
    }

    /// A day in either calendar, long or short, in Thai or Arabic digits.
    String day(LocalDate day) {
        int be = day.getYear() + FiscalYear.BUDDHIST_OFFSET;
        var numbers = day.getDayOfMonth() + "/" + day.getMonthValue() + "/";
        return switch (dice.below(10)) {
            case 0, 1, 2 -> ThaiDate.print(day, DateStyle.THAI_LONG);
            case 3, 4 -> ThaiDate.print(day, DateStyle.THAI_SHORT);
            case 5 -> ThaiDate.print(day, DateStyle.THAI_SHORT).replace(" " + be, " " + be % 100);
            case 6 -> numbers + be;
            case 7 -> numbers + (dice.chance(50) ? day.getYear() : be % 100);
            case 8 -> thaiDigits(ThaiDate.print(day, DateStyle.THAI_LONG));
            default ->
                "วัน" + WEEKDAYS[day.getDayOfWeek().ordinal()] + "ที่ " + ThaiDate.print(day, DateStyle.THAI_LONG);
        };
    }

    /// A day with the year before typed by mistake, as happens in October.
    static String typedYearBefore(LocalDate day) {
        return ThaiDate.print(day.minusYears(1), DateStyle.THAI_LONG);
    }

    /// A count, now and then in Thai digits or with a comma.
    String count(int number) {
        return switch (dice.below(12)) {
            case 0 -> thaiDigits(Integer.toString(number));
            case 1 -> number < 1000
                    ? Integer.toString(number)
                    : number / 1000 + "," + String.format(Locale.ROOT, "%03d", number % 1000);
            default -> Integer.toString(number);
        };
    }

    /// A name with another prefix, spaces to spare, or sara am typed as two characters.
    String name(Person person) {
        var name = person.name();
        return switch (dice.below(6)) {
            case 0 -> name.first() + " " + name.last();
            case 1 -> name.prefix().replace("นางสาว", "น.ส.") + name.first() + " " + name.last();
            case 2 -> name.prefix() + " " + name.first() + "  " + name.last() + " ";
            case 3 -> person.fullName().replace("ำ", "ํา");
            default -> person.fullName();
        };
    }

    static String thaiDigits(String text) {
        var digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            var c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.setCharAt(i, (char) (c - '0' + '๐'));
            }
        }
        return digits.toString();
    }

    /// A timestamp as the spreadsheet of a form prints it.
    static String stamp(SampleForm.Stamp style, LocalDateTime at) {
        var clock = String.format(Locale.ROOT, "%02d:%02d", at.getMinute(), at.getSecond());
        return switch (style) {
            case BUDDHIST -> at.getDayOfMonth() + "/" + at.getMonthValue() + "/"
                    + (at.getYear() + FiscalYear.BUDDHIST_OFFSET) + ", " + at.getHour() + ":" + clock;
            case MONTH_FIRST -> at.getMonthValue() + "/" + at.getDayOfMonth() + "/" + at.getYear() + " " + at.getHour()
                    + ":" + clock;
            case DOWNLOADED ->
                String.format(Locale.ROOT, "%d/%02d/%02d %d:%s %s GMT+7", at.getYear(), at.getMonthValue(),
                        at.getDayOfMonth(), (at.getHour() + 11) % 12 + 1, clock, at.getHour() < 12 ? "AM" : "PM");
            case ISO -> at.toLocalDate() + " " + String.format(Locale.ROOT, "%02d:", at.getHour()) + clock;
        };
    }
}
