package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files of answers to the sample office's form of student awards.
final class Answers {
    /// The form itself.
    static final String FORM = "sample-forms/student-awards/form.yaml";

    private static final String HEADERS = "ประทับเวลา,ที่อยู่อีเมล,รหัสคำตอบ,รหัสบุคลากร,ตัวชี้วัด,ระดับรางวัล,"
            + "ชื่อ-สกุลผู้ได้รับรางวัล,ชื่อรายการแข่งขันหรือรางวัล,วันที่ได้รับรางวัล,หน่วยงานที่มอบ,เลขที่เกียรติบัตร,"
            + "ประเภทหลักฐาน,ไฟล์หลักฐาน,หมายเหตุ\n";

    private Answers() {
    }

    /// Writes rows of awards, each under its own key.
    ///
    /// @param keys begins every key
    /// @param contest what the awards are for
    static Path write(Path file, String keys, int from, int to, String contest) {
        try {
            return Files.writeString(file, HEADERS + IntStream.range(from, to).mapToObj(it -> row(keys, it, contest))
                    .collect(Collectors.joining()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String row(String keys, int number, String contest) {
        return "\"4/9/2566, 9:15:30\",teacher@sample.example," + keys + number + ",S00" + (13 + number % 10)
                + ",นักศึกษาที่สร้างชื่อเสียงให้ สกร.,ระดับจังหวัด,นายกล้า ที่ " + number + "," + contest + " " + number
                + ",12 กรกฎาคม 2566,สกร.ประจำจังหวัดตัวอย่าง," + number + "/2566,เกียรติบัตร,"
                + "https://drive.google.com/open?id=SAMPLE" + keys + number + ",\n";
    }
}
