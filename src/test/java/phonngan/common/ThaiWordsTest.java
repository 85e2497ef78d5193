package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThaiWordsTest {

    @Test
    void wordsOfTheHouseAreNotTorn() {
        assertThat(ThaiWords.pieces("นักศึกษาที่สร้างชื่อเสียงให้ สกร."))
                .containsExactly("นักศึกษา", "ที่", "สร้าง", "ชื่อเสียง", "ให้ ", "สกร.");
        assertThat(ThaiWords.pieces("หน่วยงานส่งเสริมการเรียนรู้/ภาคี")).contains("หน่วยงาน", "การเรียนรู้/", "ภาคี");
        assertThat(ThaiWords.pieces("ร้อยละของตัวชี้วัดต่าง ๆ")).contains("ร้อยละ", "ตัวชี้วัด");
    }

    @Test
    void otherWritingBreaksAtItsSpaces() {
        assertThat(ThaiWords.pieces("Share of those")).containsExactly("Share ", "of ", "those");
        assertThat(ThaiWords.pieces("")).isEmpty();
    }

    @Test
    void nothingIsLostOrAdded() {
        for (var text : List.of(" ๆๆ ตัวชี้วัดตัวชี้วัด\n", "กศน.-ONIE (ระดับ ๓)", "a\u0000ก\u0e34\ud83d\ude00ฯ",
                "สกร.สกร.")) {
            assertThat(String.join("", ThaiWords.pieces(text))).isEqualTo(text);
        }
    }
}
