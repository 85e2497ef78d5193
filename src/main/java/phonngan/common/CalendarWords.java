package phonngan.common;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names of the months or of the weekdays, as they are printed and as people write them. The full stops of an
/// abbreviation may be missing or be followed by a space: `ม.ค.`, `ม. ค.` and `มค` are one word.
final class CalendarWords {
    /// From January; กรกฏาคม, with the wrong ฏ, is so common that it is taken.
    static final CalendarWords MONTHS = new CalendarWords("""
                                                          มกราคม ม.ค. January Jan มกรา
                                                          กุมภาพันธ์ ก.พ. February Feb กุมภา
                                                          มีนาคม มี.ค. March Mar มีนา
                                                          เมษายน เม.ย. April Apr เมษา
                                                          พฤษภาคม พ.ค. May พฤษภา
                                                          มิถุนายน มิ.ย. June Jun มิถุนา
                                                          กรกฎาคม ก.ค. July Jul กรกฎา กรกฏาคม กรกฏา
                                                          สิงหาคม ส.ค. August Aug สิงหา
                                                          กันยายน ก.ย. September Sep Sept กันยา
                                                          ตุลาคม ต.ค. October Oct ตุลา
                                                          พฤศจิกายน พ.ย. November Nov พฤศจิกา
                                                          ธันวาคม ธ.ค. December Dec ธันวา
                                                          """);
    /// From Monday, as ISO counts.
    static final CalendarWords WEEKDAYS = new CalendarWords("""
                                                            จันทร์ จ. Monday Mon
                                                            อังคาร อ. Tuesday Tues Tue
                                                            พุธ พ. Wednesday Wed
                                                            พฤหัสบดี พฤ. Thursday Thurs Thur Thu พฤหัส พฤหัสฯ
                                                            ศุกร์ ศ. Friday Fri
                                                            เสาร์ ส. Saturday Sat
                                                            อาทิตย์ อา. Sunday Sun
                                                            """);

    private final List<List<String>> rows;
    private final Map<String, Integer> numbers = new HashMap<>();

    private CalendarWords(String table) {
        rows = table.lines().map(it -> List.of(it.split(" "))).toList();
        for (int i = 0; i < rows.size(); i++) {
            for (var word : rows.get(i)) {
                numbers.put(letters(lower(word)), i + 1);
            }
        }
    }

    /// A regular expression for any of them in lower-case text, the longest first.
    String pattern() {
        return rows.stream().flatMap(List::stream).map(CalendarWords::lower)
                .sorted(comparingInt(String::length).reversed())
                .map(it -> it.replace(".", "(?:\\. ?)?")).collect(joining("|", "(?:", ")"));
    }

    /// The number, from 1, of a word that the pattern matched.
    int number(String written) {
        return numbers.get(letters(written));
    }

    /// The Thai word: กรกฎาคม.
    String thai(int number) {
        return rows.get(number - 1).get(0);
    }

    /// The Thai abbreviation: ก.ค.
    String shortThai(int number) {
        return rows.get(number - 1).get(1);
    }

    /// The English word: July.
    String english(int number) {
        return rows.get(number - 1).get(2);
    }

    private static String letters(String word) {
        return word.replaceAll("[. ]", "");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
