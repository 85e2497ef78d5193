package phonngan.common;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The number written on a piece of evidence, such as `สบ. 3-1(1)` (sources 000 and 001): whose, for which indicator
/// and criterion, and the how-manieth. One document may carry several, one criterion has several documents.
/// Ordered by the numbers, so that 3-3(10) follows 3-3(9); two offices' codes with equal numbers by the letters.
///
/// @param office the letters in front, one to four consonants, without a full stop
/// @param indicator the indicator's number
/// @param criterion the criterion's number
/// @param sequence the number in brackets
public record EvidenceCode(String office, int indicator, int criterion, int sequence)
        implements
            Comparable<EvidenceCode> {
    private static final Pattern GRAMMAR = Pattern.compile("(?<![ก-ฮ])([ก-ฮ]{1,4}+) ?\\.? ?"
            + "(\\d{1,4}+) ?- ?(\\d{1,4}+) ?\\( ?(\\d{1,4}+) ?\\)");
    private static final Comparator<EvidenceCode> BY_NUMBERS = Comparator.comparingInt(EvidenceCode::indicator)
            .thenComparingInt(EvidenceCode::criterion).thenComparingInt(EvidenceCode::sequence)
            .thenComparing(EvidenceCode::office);

    /// Reads a text that is one code and nothing else, with or without the full stop, spaces and Thai digits.
    ///
    /// @return empty when it is none, such as a range of years in brackets
    public static Optional<EvidenceCode> read(String text) {
        var found = GRAMMAR.matcher(ThaiText.code(text));
        return found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    /// All codes in a running text, in the order of the text; a code written twice is there twice.
    public static List<EvidenceCode> listIn(String text) {
        return GRAMMAR.matcher(ThaiText.code(text)).results().map(EvidenceCode::of).toList();
    }

    private static EvidenceCode of(MatchResult found) {
        return new EvidenceCode(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)));
    }

    @Override
    public int compareTo(EvidenceCode other) {
        return BY_NUMBERS.compare(this, other);
    }

    /// The canonical spelling, `สบ 3-1(1)`.
    @Override
    public String toString() {
        return office + " " + indicator + "-" + criterion + "(" + sequence + ")";
    }
}
