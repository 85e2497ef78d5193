package phonngan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikeTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            ผลสัมฤทธิ์ทางการเรียนปลายภาค               | ผลสัมฤทธิ์ทางการเรียน ปลายภาค
                                            การปฏิบัติงานตามภารกิจดีเด่น ด้านแผนงาน      | การปฏิบัติงานตามภารกิจดีเด่น ด้านการเงิน
                                            บุคลากรที่ได้รับรางวัลจากหน่วยงานในสังกัดกรม  | บุคลากรที่ได้รับรางวัลจากภาคีเครือข่าย
                                            DMIS 100%                               | dmis 100 %
                                            """)
    void whatPeopleTakeForOneAnotherLooksAlike(String one, String other) {
        assertThat(LookAlikeTitles.alike(one, other)).isTrue();
        assertThat(LookAlikeTitles.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            กีฬาดีเด่น                    | สกร.อำเภอดีเด่น
                                            บ้านหนังสือชุมชนดีเด่น          | ห้องสมุดประชาชนดีเด่น
                                            ผลสัมฤทธิ์ทางการเรียนปลายภาค    | ผลสัมฤทธิ์ของการสอบ N-NET
                                            การพัฒนาตนเองของบุคลากร        | ผลการประเมินตนเองของสถานศึกษา (SAR)
                                            """)
    void whatSharesAWordDoesNot(String one, String other) {
        assertThat(LookAlikeTitles.alike(one, other)).isFalse();
        assertThat(LookAlikeTitles.alike(other, one)).isFalse();
    }
}
