package phonngan.common.csv;

/// One way in which Thai text gets read under a wrong charset, recognised by what it leaves behind.
sealed interface MojibakeSign permits MisreadUtf8, MisreadWindows874 {

    /// Looks at the next character of the file.
    void look(char c);

    /// How many characters of the text so far carry the sign. Asked once, at the end.
    long found();
}
