package phonngan.ranking.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The typeface of all pictures, brought along: what the machine has installed does not matter.
final class Lettering {
    private static final Font REGULAR = load();
    private static final int SIZE = 14;

    private Lettering() {
    }

    static Font regular() {
        return REGULAR;
    }

    private static Font load() {
        // a server has no screen; drawing needs none
        System.setProperty("java.awt.headless", "true");
        try (var file = Objects.requireNonNull(
                Lettering.class.getResourceAsStream("/fonts/Sarabun-Regular.ttf"), "Sarabun-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(Font.PLAIN, SIZE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the typeface in the product is broken", broken);
        }
    }
}
