package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"สบ. 3-1(10)", "สบ 3-1(10)", "สบ.3-1 (10)", "สบ3-1(10)", "สบ. ๓-๑(๑๐)",
            " สบ . 3 - 1 ( 10 ) ",
            "สบ\u00A03-1\u200B(10)", "สบ. 03-01(010)"})
    void oneCodeHasManySpellings(String text) {
        assertThat(EvidenceCode.read(text)).contains(new EvidenceCode("สบ", 3, 1, 10)).map(EvidenceCode::toString)
                .contains("สบ 3-1(10)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3-1(1)", "สบ 3-1", "สบ 3(1)", "สบ 3-1()", "2563-2567", "(พ.ศ.2563-2567)",
            "กขคงจ 3-1(1)",
            "AB 3-1(1)", "สบ 3-1(1) รายงาน", "สบ 33333-1(1)", "สบ 3-1(1)(2)", "สบ 3/1(1)"})
    void whatIsNoCodeIsNone(String text) {
        assertThat(EvidenceCode.read(text)).isEmpty();
    }

    @Test
    void theCodesOfARunningTextAreListedInItsOrder() {
        assertThat(EvidenceCode.listIn("""
                                       สพ 3-4 (9) ดูเพิ่มเติมใน สบ. 3-1(5) = สบ. 3-2(1)
                                       ประชุมครั้งที่ 2/2564 (1 มีนาคม – 18 เมษายน 2564) ระยะ 5 ปี (พ.ศ.2563-2567)
                                       """)).extracting(EvidenceCode::toString).containsExactly("สพ 3-4(9)",
                "สบ 3-1(5)", "สบ 3-2(1)");
    }

    @Test
    void codesAreOrderedByTheirNumbers() {
        assertThat(Stream.of("สบ 10-1(1)", "สบ 3-3(10)", "สพ 3-3(9)", "สบ 3-3(9)", "สบ 3-10(1)", "สบ 3-2(11)")
                .map(it -> EvidenceCode.read(it).orElseThrow()).sorted().map(EvidenceCode::toString))
                .containsExactly("สบ 3-2(11)", "สบ 3-3(9)", "สพ 3-3(9)", "สบ 3-3(10)", "สบ 3-10(1)", "สบ 10-1(1)");
    }
}
