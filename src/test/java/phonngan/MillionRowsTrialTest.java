package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.HeapWatch;
import phonngan.testkit.Printed;

/// The whole walk with a year of a very large office: 20,000 teachers, a million answers, in the small heap of the
/// `release` profile. What each step takes is printed for people; only exactness is asserted.
@Tag("release")
class MillionRowsTrialTest {
    private static final int STAFF = 20_000;
    private static final int ANSWERS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aMillionAnswersBecomePoints() throws IOException {
        var staff = folder.resolve("staff.csv");
        var answers = folder.resolve("answers.csv");
        var form = Files.writeString(folder.resolve("form.yaml"), """
                                                                  form: million
                                                                  fiscal_year: 2566
                                                                  indicator: self-dev
                                                                  identity: { column: รหัสคำตอบ }
                                                                  columns:
                                                                    submitted_at: { title: [ประทับเวลา] }
                                                                    staff_id: { title: [รหัสบุคลากร] }
                                                                    value: { title: [ชั่วโมง] }
                                                                    achieved_on: { title: [วันที่] }
                                                                  """);
        writeStaff(staff);
        writeAnswers(answers);
        var steps = new Steps(CommandDesk.in(folder.resolve("home")));
        var ingest = "ingest " + answers + " --form " + form;

        steps.take(1, "catalogue load config/catalogue/2566");
        assertThat(steps.take(STAFF, "roster load " + staff + " --year 2566")).endsWith(",20000,20000,0,0,0,0,0");
        assertThat(steps.take(ANSWERS, ingest)).endsWith(",1000000,1000000,0,0,0");
        assertThat(steps.take(ANSWERS, ingest)).endsWith(",1000000,0,1000000,0,0");
        assertThat(steps.take(ANSWERS, "review accept --form million --all --reviewer K1 --reason ตรวจแล้ว"))
                .isEqualTo("1000000,0,0");
        assertThat(
                steps.take(STAFF, "review close-awaiting --indicator quality-activity --reviewer K1 --reason ปิดรอบ"))
                .startsWith("2566,20000,");
        assertThat(steps.take(ANSWERS, "score --year 2566 --post")).endsWith(",0,20000");
        var scores = steps.desk().list("scores --year 2566", folder);
        assertThat(scores).filteredOn(line -> line.contains(",self-dev,")).hasSize(STAFF)
                .allMatch(line -> line.endsWith(",self-dev,scored,5,0,5"));
        steps.take(STAFF, "ledger verify");
    }

    /// Takes steps of the walk and says how long each took, in rows a second and in lengths of the roster's step.
    private static final class Steps {
        private final CommandDesk desk;
        private final HeapWatch heap = new HeapWatch();
        private double unit;

        private Steps(CommandDesk desk) {
            this.desk = desk;
        }

        CommandDesk desk() {
            return desk;
        }

        /// The last line that the command printed as its list.
        String take(int rows, String command) {
            heap.forget();
            long begin = System.nanoTime();
            var list = Printed.results();
            try (list) {
                desk.typeWell(command);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            unit = unit == 0 ? seconds : unit;
            System.out.printf("%-22s %7.1f s  %6.1f x  %8.0f rows/s  peak heap %d MB%n",
                    command.substring(0, Math.min(22, command.length())).replaceAll(" /.*", ""), seconds,
                    seconds / unit, rows / seconds, heap.fullest() >> 20);
            return list.lastLine();
        }
    }

    private static void writeStaff(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("staff_id,first_name,last_name,role_group,employment_type,email\n");
            for (int i = 0; i < STAFF; i++) {
                out.write("T%05d,ชื่อ%d,สกุล%d,teacher,government-employee,t%d@sample.example\n".formatted(i, i, i, i));
            }
        }
    }

    private static void writeAnswers(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("ประทับเวลา,รหัสคำตอบ,รหัสบุคลากร,ชั่วโมง,วันที่\n");
            for (int i = 0; i < ANSWERS; i++) {
                out.write("%d/5/2566 10:%02d:00,R%07d,T%05d,%d,%d/4/2566\n".formatted(1 + i % 28, i % 60, i, i % STAFF,
                        1 + i % 6, 1 + i % 28));
            }
        }
    }
}
