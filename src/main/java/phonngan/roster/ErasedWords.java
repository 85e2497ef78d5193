package phonngan.roster;

import phonngan.common.PersonName;

/// What stands in the place of the words by which an erased person was called: still one person, and nobody's name.
///
/// @param key the random key that stays
public record ErasedWords(SubjectKey key) {
    /// Stands where a first name stood.
    public static final String FIRST_NAME = "ผู้ที่ลบข้อมูลแล้ว";
    private static final String CODE = "erased-";
    private static final int SHORT = 12;

    /// The short form of the random key.
    public String shortKey() {
        return key.value().substring(0, SHORT);
    }

    /// Stands where a staff id, an e-mail address or a log-in stood.
    public String code() {
        return CODE + shortKey();
    }

    /// Stands where first and last name stood.
    public String name() {
        return FIRST_NAME + " " + shortKey();
    }

    /// Whether somebody so called was erased.
    public static boolean areIn(String called) {
        return called.startsWith(CODE) || PersonName.bare(called).startsWith(FIRST_NAME);
    }
}
