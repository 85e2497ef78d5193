package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextPieceTest {

    @Test
    void whatShowsItselfIsOnePiece() {
        assertThat(TextPiece.parts("นายสมชาย ใจดี น้ำ 👩", 100)).containsExactly(
                new TextPiece("นายสมชาย ใจดี น้ำ 👩", null));
    }

    @Test
    void whatHidesOrTurnsTheWritingRoundIsToldByName() {
        assertThat(TextPiece.parts("ก\u202Eข\u200Bค\u00A0ง\n", 100)).containsExactly(new TextPiece("ก", null),
                new TextPiece("U+202E", "RIGHT-TO-LEFT OVERRIDE"), new TextPiece("ข", null),
                new TextPiece("U+200B", "ZERO WIDTH SPACE"), new TextPiece("ค", null),
                new TextPiece("U+00A0", "NO-BREAK SPACE"), new TextPiece("ง", null),
                new TextPiece("⏎", "LINE FEED (LF)"));
    }

    @Test
    void aSpaceIsToldOnlyWhereNobodyWouldSeeIt() {
        assertThat(shown(" ก ข ")).isEqualTo("␣ก ข␣");
        assertThat(shown("  ")).isEqualTo("␣␣");
    }

    @Test
    void aLongTextIsCutBetweenCharactersAndTheRestIsCounted() {
        assertThat(TextPiece.parts("ab👩", 3)).containsExactly(new TextPiece("ab", null));
        assertThat(TextPiece.leftOut("ab👩", 3)).isEqualTo(2);
        assertThat(TextPiece.leftOut("ab", 3)).isZero();
    }

    @Property
    void noPieceHasACharacterThatNobodyCouldSee(@ForAll String text,
            @ForAll @IntRange(min = 1, max = 300) int longest) {
        assertThat(TextPiece.parts(text, longest)).allSatisfy(it -> assertThat(it.text().codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
    }

    private static String shown(String text) {
        return TextPiece.parts(text, 100).stream().map(TextPiece::text).collect(Collectors.joining());
    }
}
