package phonngan.common.csv;

import java.util.List;
import java.util.stream.IntStream;

import phonngan.common.ThaiText;

/// The header record of a file. Two headers are the same when their canonical texts are (spaces, invisible characters
/// and the order of Thai marks do not matter), capitals of A to Z set aside.
public final class CsvHeaders {
    private final List<String> titles;
    private final List<String> keys;

    CsvHeaders(List<String> titles) {
        this.titles = List.copyOf(titles);
        this.keys = titles.stream().map(CsvHeaders::key).toList();
    }

    /// The headers in order, exactly as they stand; some may be empty, some may occur twice.
    public List<String> titles() {
        return titles;
    }

    /// How many columns there are.
    public int count() {
        return titles.size();
    }

    /// The columns, counted from 0, whose header is this title; several when the header is repeated.
    public List<Integer> positionsOf(String title) {
        var key = key(title);
        return IntStream.range(0, keys.size()).filter(column -> keys.get(column).equals(key)).boxed().toList();
    }

    /// True when at least one column has this title.
    public boolean has(String title) {
        return keys.contains(key(title));
    }

    /// The spelling in which headers are compared.
    public static String key(String title) {
        var key = new StringBuilder(ThaiText.canonical(title));
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            if (c >= 'A' && c <= 'Z') {
                key.setCharAt(at, (char) (c + ('a' - 'A')));
            }
        }
        return key.toString();
    }
}
