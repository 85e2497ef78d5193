package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;

/// The texts themselves.
class FindingTextsTest {
    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle("messages/findings", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(texts(Language.EN).keySet()).isEqualTo(texts(Language.TH).keySet()).hasSizeGreaterThan(90);
    }

    @Test
    void aTextNeitherQuotesNorForgetsAPlaceholderInOneLanguage() {
        for (var key : texts(Language.TH).keySet()) {
            var thai = texts(Language.TH).getString(key);
            var english = texts(Language.EN).getString(key);
            assertThat(thai + english).as(key).doesNotContain("'");
            assertThat(placeholders(english)).as(key).isEqualTo(placeholders(thai));
        }
    }

    private static String placeholders(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)[0-9]", "").chars().distinct().sorted()
                .mapToObj(Character::toString).reduce("", String::concat);
    }
}
