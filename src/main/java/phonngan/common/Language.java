package phonngan.common;

import java.util.Locale;

/// The two languages that every message speaks; Thai first.
public enum Language {
    /// ไทย
    TH("th"),
    /// English
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The tag used by commands and bundles: `th` or `en`.
    public String tag() {
        return tag;
    }

    /// The locale for looking up texts; never used to format dates or numbers.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
