package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.privacy.ErasePerson;
import phonngan.app.privacy.ErasureOrder;
import phonngan.app.privacy.ErasureOutcome;
import phonngan.app.privacy.FreedPages;
import phonngan.app.store.Offices;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;
import phonngan.testkit.Traces;

/// An office erases as many people as there are rounds. Of their names, addresses and numbers nothing is left in any
/// table, file, export or backup, and everything still adds up. Before the erasure the same search finds them.
@Tag("trial")
class ErasureTrialTest {
    private static final List<String> SYLLABLES = List.of("กานต์", "ขวัญ", "ชัย", "ดารา", "ธีร", "นภา", "ปรีดา",
            "พิมพ์", "มณี", "รัตน", "ลักษณ์", "วรรณ", "สุธา", "อรุณ");

    private final Rounds rounds = Rounds.of(ErasureTrialTest.class, 50);

    /// Somebody invented, whose words nobody else has.
    private record Somebody(int number, String first, String last, String phone, String citizen) {
        static Somebody of(int number, Random dice) {
            var last = new StringBuilder("ณ");
            for (int rest = number + 1; rest > 0; rest /= SYLLABLES.size()) {
                last.append(SYLLABLES.get(rest % SYLLABLES.size()));
            }
            return new Somebody(number, SYLLABLES.get(dice.nextInt(SYLLABLES.size())), last.append("กุล").toString(),
                    "08%08d".formatted(dice.nextInt(100_000_000)), citizen(dice));
        }

        private static String citizen(Random dice) {
            var digits = IntStream.range(0, 12).mapToObj(it -> Integer.toString(it == 0 ? 1 : dice.nextInt(10)))
                    .reduce("", String::concat);
            int sum = IntStream.range(0, 12).map(it -> (13 - it) * (digits.charAt(it) - '0')).sum();
            return digits + (11 - sum % 11) % 10;
        }

        String id() {
            return "T%05d".formatted(number);
        }

        String email() {
            return "person%05d@trial.example".formatted(number);
        }

        String name() {
            return first + " " + last;
        }

        List<String> words() {
            return List.of(id(), email(), name(), last, phone, citizen);
        }
    }

    @Test
    void nothingOfTheErasedIsLeftInTheEmbeddedDatabase(@TempDir Path folder) throws Exception {
        var home = folder.resolve("home");
        play(CommandDesk.in(home), home, folder, "embedded");
    }

    @Test
    @Tag("mariadb")
    void norOnAServer(@TempDir Path folder) throws Exception {
        var settings = TestStore.freshMariaDb();
        play(new CommandDesk(TestStore.environmentOf(settings)), settings.home(), folder, "server");
    }

    private void play(CommandDesk desk, Path home, Path folder, String where) throws Exception {
        var dice = new Random(rounds.seed());
        var people = IntStream.range(0, rounds.count()).mapToObj(it -> Somebody.of(it, dice)).toList();
        haveAYear(desk, folder, people);
        keepAPaperOfEach(desk, home, people);
        var verdict = desk.ask("ledger verify").out();
        assertThat(verdict).contains("ครบถ้วน");
        var words = people.stream().flatMap(it -> it.words().stream()).toList();
        var before = everywhere(desk, home, folder.resolve("before"), words);
        people.forEach(it -> assertThat(before).as("the search finds them while they are there")
                .anyMatch(found -> found.endsWith(": " + it.id()))
                .anyMatch(found -> found.endsWith(": " + it.name())));

        erase(desk, people);
        var settings = StoreSettings.from(desk.environment());
        FreedPages.rewrite(settings);

        var after = everywhere(desk, home, folder.resolve("after"), words);
        IO.println("%s (%s): %,d people, found before %,d, found after %,d; seed %d".formatted(rounds.name(), where,
                people.size(), before.size(), after.size(), rounds.seed()));
        assertThat(after).as(rounds.toString()).isEmpty();
        assertThat(desk.ask("ledger verify").out()).isEqualTo(verdict);
        var checked = desk.ask("invariants");
        assertThat(checked.status()).as(checked.out() + checked.err()).isZero();
    }

    private static void haveAYear(CommandDesk desk, Path folder, List<Somebody> people) throws IOException {
        var staff = new ArrayList<>(List.of("staff_id,prefix,first_name,last_name,role_group,unit_code,email"));
        var rows = new ArrayList<>(List.of("ประทับเวลา,ที่อยู่อีเมล,รหัสคำตอบ,รหัสบุคลากร,ตัวชี้วัด,ระดับรางวัล,"
                + "ชื่อ-สกุลผู้ได้รับรางวัล,ชื่อรายการแข่งขันหรือรางวัล,วันที่ได้รับรางวัล,ประเภทหลักฐาน,ไฟล์หลักฐาน,หมายเหตุ,"
                + "โทรศัพท์,เลขบัตร"));
        var decisions = new ArrayList<>(List.of("form,response_key,decision,reviewer,decided_at,reason"));
        for (var it : people) {
            var next = people.get((it.number() + 1) % people.size());
            staff.add("%s,นาย,%s,%s,teacher,D-01,%s".formatted(it.id(), it.first(), it.last(), it.email()));
            rows.add(
                    "1/8/2566,%s,R-%05d,%s,นักศึกษาที่สร้างชื่อเสียงให้ สกร.,ระดับจังหวัด,นายเรียน ดีมาก,การแข่งขัน %d,1/7/2566,"
                            .formatted(it.email(), it.number(), it.id(), it.number())
                            + "เกียรติบัตร,https://drive.example/%s,ทำร่วมกับนาย%s,%s,%s".formatted(it.id(),
                                    next.name(), it.phone(),
                                    it.citizen()));
            decisions.add("student-awards-2566,R-%05d,accept,%s,2023-10-01T09:00:00+07:00,เห็นเกียรติบัตรของ%s แล้ว"
                    .formatted(it.number(), next.id(), it.name()));
        }
        rows.add("1/8/2566,%s,R-bad,%s,ไม่มีตัวชี้วัดนี้,ระดับจังหวัด,,,1/7/2566,,,,%s,".formatted(
                people.getFirst().email(),
                people.getFirst().id(), people.getFirst().phone()));
        desk.typeWell("catalogue load config/catalogue/2566");
        desk.typeWell("roster load sample-forms/office/units.csv --year 2566");
        desk.ask("roster load " + write(folder, "staff.csv", staff) + " --year 2566");
        desk.ask("ingest " + write(folder, "answers.csv", rows) + " --form sample-forms/student-awards/form.yaml");
        desk.typeWell("review load " + write(folder, "decisions.csv", decisions));
        desk.typeWell("review close-awaiting --indicator quality-activity --reviewer กรรมการ --reason ครบกำหนดแล้ว");
        desk.typeWell("score --year 2566 --post");
    }

    private static Path write(Path folder, String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    /// Each has sent a file in which the name stands, as certificates do.
    private static void keepAPaperOfEach(CommandDesk desk, Path home, List<Somebody> people)
            throws SQLException, IOException {
        var settings = StoreSettings.from(desk.environment());
        try (var owner = DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
                var row = owner
                        .prepareStatement("insert into evidence_file (file_id, office_id, fiscal_year, subject_key, "
                                + "name, sha256, media_type, size_bytes, taken_at) select ?, office_id, 2566, subject_key, ?, ?, "
                                + "'application/pdf', 1, 0 from subject where code = ?")) {
            for (var it : people) {
                var sha256 = "%064x".formatted(it.number() + 1);
                row.setLong(1, it.number() + 1L);
                row.setString(2, it.name() + ".pdf");
                row.setString(3, sha256);
                row.setString(4, it.id());
                row.executeUpdate();
                var place = home.resolve("files").resolve(sha256.substring(0, 2));
                Files.createDirectories(place);
                Files.write(place.resolve(sha256), it.name().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void erase(CommandDesk desk, List<Somebody> people) {
        var settings = StoreSettings.from(desk.environment());
        try (var store = TestStore.on(settings)) {
            var office = store.get(Offices.class).list().getFirst();
            people.forEach(it -> assertThat(store.get(ErasePerson.class).erase(settings, office, it.id(),
                    new ErasureOrder(it.name() + " ขอลบ", "มติคณะกรรมการ", "cli:trial", false, Instant.EPOCH)))
                    .isInstanceOf(ErasureOutcome.Erased.class));
        }
    }

    private static List<String> everywhere(CommandDesk desk, Path home, Path out, List<String> words) {
        var said = new StringBuilder();
        for (var line : List.of("backup " + out.resolve("whole.zip"), "ledger export " + out.resolve("ledger"),
                "submissions list --year 2566", "scores --year 2566", "rank --year 2566")) {
            var answer = desk.ask(line);
            said.append(answer.out()).append(answer.err());
        }
        return new Traces(words).inTables(StoreSettings.from(desk.environment())).inFolder(home).inFolder(out)
                .in("said", said.toString()).found();
    }
}
