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

    @ParameterizedTest
    @ValueSource(strings = {"https://drive.google.com/open?id=1AbC-d_E",
            "https://drive.google.com/file/d/1AbC-d_E/view",
            "https://drive.google.com/file/u/0/d/1AbC-d_E/view?usp=sharing#p2",
            "https://drive.google.com/uc?export=download&id=1AbC-d_E", "HTTPS://Drive.Google.com/open?id=1AbC-d_E",
            "https://docs.google.com/document/d/1AbC-d_E/edit?tab=t.0"})
    void aFileOfGoogleDriveIsOneHoweverItIsCalled(String address) {
        assertThat(WebLink.target(address)).isEqualTo(WebLink.target("https://drive.google.com/open?id=1AbC-d_E"));
    }

    @Test
    void anyOtherAddressIsItselfWithoutThePlaceOnThePage() {
        assertThat(WebLink.target("https://a.example/news?id=7#photo")).isEqualTo("https://a.example/news?id=7");
        assertThat(WebLink.target("https://a.example/news?id=8")).isEqualTo("https://a.example/news?id=8");
        assertThat(WebLink.target("https://a.example/?to=https://drive.google.com/open?id=1AbC-d_E"))
                .startsWith("https://a.example/");
        assertThat(WebLink.target("แฟ้ม #3")).isEqualTo("แฟ้ม #3");
    }

    @Test
    void aFileOfOurOwnIsKnownByItsId() {
        assertThat(WebLink.findOwnFile("/o/main/2566/files/912094886040392497")).hasValue(912094886040392497L);
        assertThat(WebLink.findOwnFile("/o/main/2566/files/9999999999999999999")).isEmpty();
        assertThat(WebLink.findOwnFile("https://office.example/o/main/2566/files/7")).hasValue(7);
        assertThat(WebLink.findOwnFile("https://office.example/files/7")).isEmpty();
    }
}
