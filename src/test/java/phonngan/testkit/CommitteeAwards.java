package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Awards that wait for the committee of the sample year, sent through the form of the sample.
public final class CommitteeAwards {
    /// The form through which they come.
    public static final String FORM = "student-awards-2566";

    private static final Path SAMPLE = Path.of("sample-forms/student-awards");

    private final Path folder;
    private final List<String> rows = new ArrayList<>();

    /// @param folder where the files are written
    public CommitteeAwards(Path folder) {
        this.folder = folder;
    }

    /// A national award of a student.
    public CommitteeAwards student(String key, String teacher) {
        return student(key, teacher, "งาน " + key);
    }

    /// The same from a contest that is called whatever the sender likes.
    public CommitteeAwards student(String key, String teacher, String contest) {
        return add(key, teacher, "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "นักเรียน " + key, contest, key);
    }

    /// The same on the paper of another award.
    public CommitteeAwards studentOnPaperOf(String other, String key, String teacher) {
        return add(key, teacher, "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "นักเรียน " + key, "งาน " + key, other);
    }

    /// A national award in sport.
    public CommitteeAwards sport(String key, String teacher) {
        return add(key, teacher, "กีฬาดีเด่น", "ทีม " + key, "งาน " + key, key);
    }

    private CommitteeAwards add(String key, String teacher, String indicator, String holder, String contest,
            String paper) {
        rows.add(
                "\"4/9/2566, 9:15:30\",,%s,%s,%s,ระดับประเทศ,%s,\"%s\",12 กรกฎาคม 2566,,,เกียรติบัตร,https://files.example/%s,"
                        .formatted(key, teacher, indicator, holder, contest.replace("\"", "\"\""), paper));
        return this;
    }

    /// Hands them in, after rules by which sport is read by two.
    public void load(CommandDesk desk) {
        desk.typeWell("catalogue load " + ReadTwice.into(folder.resolve("catalogue").resolve("2566")));
        send(desk);
    }

    /// Hands them in.
    public void send(CommandDesk desk) {
        try {
            var answers = folder.resolve("waiting.csv");
            var header = Files.readAllLines(SAMPLE.resolve("answers.csv")).getFirst();
            Files.writeString(answers, header + "\n" + String.join("\n", rows) + "\n");
            desk.typeWell("ingest " + answers + " --form " + SAMPLE.resolve("form.yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
