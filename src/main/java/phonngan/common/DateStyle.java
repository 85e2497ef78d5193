package phonngan.common;

/// How a day is printed; always the same, whatever the machine's own language.
public enum DateStyle {
    /// 29 กรกฎาคม 2564
    THAI_LONG,
    /// 29 ก.ค. 2564
    THAI_SHORT,
    /// 29 July 2021
    ENGLISH
}
