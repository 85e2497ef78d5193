package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "https://a.example/ก?x=1&y=2", "HTTPS://a.example"})
    void anAddressOfTheWebMayBeFollowed(String text) {
        assertThat(WebLink.isWeb(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.example", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd",
            " https://a.example", "https://a.example b", "java\nscript:https://", "https:\\\\a.example",
            "https://a.example/\u0001", "ftp://a.example"})
    void anythingElseIsText(String text) {
        assertThat(WebLink.isWeb(text)).isFalse();
    }

    @Test
    void severalAddressesInOneCellAreTakenApart() {
        assertThat(WebLink.split("https://a.example, http://b.example\nhttps://c.example"))
                .containsExactly("https://a.example", "http://b.example", "https://c.example");
    }

    @Test
    void aTextWithAnythingElseInItStaysWhole() {
        assertThat(WebLink.split("ดูที่ https://a.example")).containsExactly("ดูที่ https://a.example");
        assertThat(WebLink.split(" , ")).containsExactly(" , ");
    }
}
