package phonngan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.intake.Claim;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

/// The sample office's year from posted points to the signed order and the proof of a printed list, by command.
class ListWalkTest {
    private static final String ACTING = " --by \"นายสมหมาย รักษ์ราชการ\" --acting-from 2020-01-01 --acting-to 2999-12-31";

    @TempDir
    private Path folder;

    @Test
    void theListIsProposedResolvedApprovedOrderedNamedAndProved() throws Exception {
        walk(CommandDesk.in(folder.resolve("home")));
    }

    @Test
    @Tag("mariadb")
    void theSameOnMariaDb() throws Exception {
        walk(new CommandDesk(TestStore.environmentOf(TestStore.freshMariaDb())));
    }

    private void walk(CommandDesk desk) throws Exception {
        postTheYear(desk);
        desk.typeWell("plan load sample-forms/office/plan-with-tie-decided.yaml");
        var list = " --year 2566";
        whatIsDecidedAfterThePostingComesFirst(desk, list);

        var proposed = desk.list("list propose --by S0003" + list, folder).get(1).split(",");
        var code = proposed[3];
        assertThat(proposed).contains("proposed", "1");
        assertThat(desk.type("list propose --by S0003" + list)).isEqualTo(2);
        assertThat(desk.type("list approve --code " + code + ACTING + list)).isEqualTo(2);

        var today = LocalDate.now(Claim.BANGKOK);
        assertThat(desk.type("list resolve --committee คณะกรรมการพิจารณาผลประจำปี --held-on " + today
                + " --chair S0001 --for S0001 --code " + code + " --by S0001" + list)).isEqualTo(2);
        assertThat(desk.list("list resolve --committee คณะกรรมการพิจารณาผลประจำปี --held-on " + today
                + " --chair S0001 --for S0001,S0002 --code " + code + " --by S0001" + list, folder).get(1))
                .contains("resolved");
        assertThat(desk.type("list approve --by S0001 --code " + code + list)).isEqualTo(2);
        assertThat(desk.type("list approve --code 0000-0000-0000-0000-0000" + ACTING + list)).isEqualTo(2);
        assertThat(desk.list("list cut" + list, folder)).anyMatch(it -> it.contains(",above,"));
        assertThat(desk.list("list approve --code " + code + ACTING + list, folder).get(1)).contains("approved");

        desk.typeWell("list order --order-no 77/2566 --order-date " + today
                + " --scan sample-forms/office/committee.csv --by S0003" + list);
        assertThat(desk.list("list check " + code.toLowerCase(), folder).get(1)).startsWith("genuine");
        assertThat(desk.type("list check 0000-0000-0000-0000-0000")).isEqualTo(2);
        names(desk, list);
        reopen(desk, list, code);
    }

    private void whatIsDecidedAfterThePostingComesFirst(CommandDesk desk, String list) throws Exception {
        decide(desk, "reject,S0002,2023-11-20T09:00:00+07:00,ใบประกาศเป็นของปีก่อน");
        assertThat(desk.ask("list propose --by S0003" + list).err()).contains("P-745", "หลังการคำนวณครั้งที่ 1");
        desk.typeWell("score" + list);
        assertThat(desk.ask("list propose --by S0003" + list).err()).contains("P-746", "ครั้งที่ 2");
        decide(desk, "accept,S0002,2023-11-21T09:00:00+07:00,อ่านปีผิด");
        desk.typeWell("score --post" + list);
    }

    private void decide(CommandDesk desk, String decision) throws Exception {
        var late = folder.resolve("late.csv");
        Files.writeString(late, """
                                form,response_key,decision,reviewer,decided_at,reason
                                student-awards-2566,A-001,%s
                                """.formatted(decision));
        desk.typeWell("review load " + late);
    }

    private void names(CommandDesk desk, String list) {
        var show = desk.list("list show" + list, folder);
        var receiving = show.stream().filter(it -> it.contains(",in,")).map(it -> it.split(",")).toList();
        desk.typeWell("list consent --subject " + receiving.getFirst()[3] + " --by S0003" + list);

        var published = desk.list("list public" + list, folder);

        assertThat(published).filteredOn(it -> it.contains(receiving.getFirst()[4])).hasSize(1);
        assertThat(published).noneMatch(it -> it.contains(receiving.getLast()[4]));
        assertThat(published.toString()).doesNotContain("S00", ".00");
    }

    private void reopen(CommandDesk desk, String list, String code) {
        assertThat(desk.type("review accept --form staff-checklist-2566 --all --reviewer S0002 --reason ซ้ำ"))
                .isLessThan(2);
        assertThat(desk.type("list reopen --agree --as director" + ACTING + list)).isEqualTo(2);
        desk.typeWell("list reopen --reason \"พบรางวัลที่ตกหล่น\" --as strategy --by S0003" + list);
        desk.typeWell("list reopen --agree --as director" + ACTING + list);
        assertThat(desk.type("list check " + code)).isEqualTo(1);
        desk.typeWell("list propose --by S0003" + list);
        assertThat(desk.list("list compare --from 1 --to 2" + list, folder)).hasSize(1);
    }

    private void postTheYear(CommandDesk desk) throws Exception {
        for (var line : Files.readAllLines(Path.of("sample-forms/walk.txt"))) {
            if (List.of("catalogue", "roster", "committee", "ingest", "review").contains(line.split(" ")[0])) {
                desk.type(line);
            }
        }
        var committee = folder.resolve("committee.csv");
        Files.writeString(committee, """
                                     committee,order_no,order_date,member,role,from,to
                                     คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,S0001,ประธานกรรมการ,2023-10-01,
                                     คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,S0002,กรรมการ,2023-10-01,
                                     คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,ดร.วายุ วงศ์ภูผา,กรรมการ,2023-10-01,
                                     """);
        desk.typeWell("committee load " + committee + " --year 2566");
        desk.typeWell("score --year 2566 --post");
    }
}
