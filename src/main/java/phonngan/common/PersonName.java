package phonngan.common;

import java.util.Locale;

/// A person's name as somebody typed it, with what stands before it set apart. Prefixes stack (ผศ.ดร.) and change in a
/// life (นางสาว, นาง, a rank), so a key never holds one; tone marks are letters, so ขาว and ข้าว stay two people.
/// Real namesakes exist: equal keys are two spellings of one name, not proof of one person.
///
/// @param prefix the prefixes in canonical spelling, as typed; empty when there is none
/// @param bare what remains, in canonical spelling: first and last name with one space between
public record PersonName(String prefix, String bare) {

    /// Sets the prefixes apart. What sounds like a prefix but goes on with a dependent vowel belongs to the name
    /// (นายิกา), and a text of nothing but prefixes keeps the last of them as its name.
    public static PersonName of(String full) {
        var name = ThaiText.canonical(full);
        int start = 0;
        for (int next = NamePrefixes.skip(name, 0); next > start && next < name.length();) {
            start = next;
            next = NamePrefixes.skip(name, start);
        }
        return new PersonName(name.substring(0, start).strip(), name.substring(start));
    }

    /// The name without prefixes, for display: `แย้ม สุขใจ` of `นางแย้ม สุขใจ`.
    public static String bare(String full) {
        return of(full).bare();
    }

    /// What two spellings of one name share; compare it by `equals`. Prefixes and the capitals of Latin names are
    /// gone. With or without prefixes in front, a name has the same key.
    ///
    /// @return empty when the text is blank
    public static String key(String full) {
        return bare(full).toLowerCase(Locale.ROOT);
    }
}
