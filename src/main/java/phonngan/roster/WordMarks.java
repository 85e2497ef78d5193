package phonngan.roster;

/// Keyed marks of words: equal for equal words, and telling nothing to whoever lacks the installation's key.
public interface WordMarks {

    /// The mark of a text, 64 hexadecimal digits.
    String mark(String text);
}
