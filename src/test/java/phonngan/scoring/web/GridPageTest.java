package phonngan.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The grid as a reader without scripts gets it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GridPageTest {
    private static final String GRID = ServedYear.YEAR + "/grid";

    private ServedYear year;
    private Reader strategy;
    private CommandDesk desk;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        strategy = year.as(Role.STRATEGY);
        desk = CommandDesk.in(home);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void everyTotalAndCellIsWhatTheRunSays(@TempDir Path scratch) throws IOException {
        var scores = desk.list("scores --year 2566", scratch).stream().skip(1).map(it -> it.split(",", -1))
                .collect(Collectors.toMap(it -> it[0] + " " + it[1], it -> it[5]));
        var rows = page("?group=teacher").select(".grid tbody tr");

        assertThat(rows).hasSize(19);
        for (var row : rows) {
            var id = row.select("th a").attr("href").replaceAll(".*/", "");
            for (var cell : row.select("td.cell a")) {
                var indicator = cell.attr("href").replaceAll(".*#", "");
                assertThat(cell.text()).as(id + " " + indicator)
                        .isEqualTo(scores.get(id + " " + indicator).isEmpty() ? "–" : scores.get(id + " " + indicator));
            }
        }
    }

    @Test
    void anEmptyCellMeansThatNothingWasSentAndWhatWaitsIsMarked() throws IOException {
        var page = page("?group=teacher");

        assertThat(page.select("td.cell.empty").eachText()).allMatch(String::isEmpty);
        assertThat(page.select("td.cell .mark.returned")).isNotEmpty();
        assertThat(page.select(".legend").text()).contains("ยังไม่ส่ง", "รอเอกสาร");
    }

    @Test
    void columnsWithNothingInThemCanBeHidden() throws IOException {
        var all = page("?group=teacher").select(".grid thead th");
        var some = page("?group=teacher&hide=empty").select(".grid thead th");

        assertThat(some.size()).isBetween(3, all.size() - 1);
    }

    @Test
    void aUnitNarrowsThePeopleToItselfAndWhatLiesBelow() throws IOException {
        assertThat(page("?group=teacher&unit=D-01").select(".grid tbody tr").size()).isBetween(1, 18);
        assertThat(page("?group=district").select(".grid tbody th").eachText()).hasSize(3)
                .allMatch(it -> it.startsWith("สกร."));
    }

    @Test
    void theFileHasEverybodyWithTheirTotals(@TempDir Path scratch) {
        var totals = desk.list("rank --year 2566 --pool teacher --run 3", scratch).stream().skip(1)
                .map(it -> it.split(",")).map(it -> it[2] + " " + it[7]).sorted().toList();
        var file = strategy.get(GRID + ".csv?group=teacher").body();

        assertThat(file).startsWith("\uFEFFรหัส,ชื่อและหน่วยงาน,");
        assertThat(file.lines().skip(1).map(it -> List.of(it.split(",")))
                .map(it -> it.getFirst() + " " + it.getLast()).sorted().toList()).isEqualTo(totals);
    }

    @Test
    void whoMayNotSeeEverybodySeesNoGrid() {
        assertThat(year.as(Role.DIRECTOR).get(GRID).statusCode()).isEqualTo(200);
        for (var reader : Arrays.asList(year.as(Role.STAFF, "S0020", ""), year.as(Role.UNIT_HEAD, "S0010", "D-01"))) {
            assertThat(reader.get(GRID).statusCode()).isEqualTo(403);
            assertThat(reader.get(GRID + ".csv").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void strangeAddressesAreAnsweredPolitely() {
        assertThat(strategy.get(GRID + "?group=nobody").statusCode()).isEqualTo(404);
        assertThat(strategy.get(GRID + "?round=99m").statusCode()).isEqualTo(404);
        assertThat(strategy.get(GRID + "?unit=<script>&page=-4").statusCode()).isEqualTo(200);
    }

    private Document page(String query) throws IOException {
        return strategy.get(GRID + query).parse();
    }
}
