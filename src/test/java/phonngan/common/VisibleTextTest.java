package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatMovesTheCursorOrTurnsTheWritingAroundIsShown() {
        assertThat(VisibleText.of("ก\u001B[31mข\r\nค\u0000\u007F\u009B")).isEqualTo("ก␛[31mข␍␊ค␀␡‹U+009B›");
        assertThat(VisibleText.of("\u202Eลับ\u202C\u200B\u2028\uFEFF\uDB40\uDC41"))
                .isEqualTo("‹U+202E›ลับ‹U+202C›‹U+200B›‹U+2028›‹U+FEFF›‹U+E0041›");
    }

    @Test
    void whatIsSeenStays() {
        var text = "นายสมชาย ใจดี น้ำ é 👩🏽 ␛";
        assertThat(VisibleText.of(text)).isSameAs(text);
    }
}
