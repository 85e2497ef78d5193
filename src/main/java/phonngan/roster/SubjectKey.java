package phonngan.roster;

/// The random key under which the ledger knows a person or unit: given once, at the first roster load, and telling
/// nothing about whom it stands for.
///
/// @param value 32 hexadecimal digits
public record SubjectKey(String value) implements Comparable<SubjectKey> {
    @Override
    public int compareTo(SubjectKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
