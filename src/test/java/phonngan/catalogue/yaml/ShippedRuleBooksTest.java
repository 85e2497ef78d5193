package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBookReading;
import phonngan.catalogue.RuleBookReading.Sound;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.WorkedExample;
import phonngan.common.Points;

/// The rule books under `config/catalogue` are what a newcomer starts from.
class ShippedRuleBooksTest {
    private static final Set<String> CHECKLISTS = Set.of("online-innovation", "premium-product", "student-project",
            "quality-activity", "mission-plan", "five-good-plus", "mission-finance");

    @ParameterizedTest
    @ValueSource(strings = {"2564", "2566", "2567"})
    void nothingIsWrongWithIt(String year) throws IOException {
        assertThat(read(year).strict().problems()).isEmpty();
        assertThat(read(year)).isInstanceOf(Sound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2564", "2566", "2567"})
    void everyIndicatorHasAWorkedExample(String year) throws IOException {
        var sound = sound(year);

        assertThat(sound.examples()).extracting(WorkedExample::indicator).containsAll(
                sound.book().indicators().stream().map(Indicator::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2566", "2567"})
    void theGroupsHaveAsManyIndicatorsAsTheSourcePrints(String year) throws IOException {
        var book = sound(year).book();

        assertThat(book.indicators()).hasSize(27);
        assertThat(sizes(book, "teacher", "plan", "finance", "staff", "all", "district")).containsExactly(20, 10, 10,
                9, 9, 8);
    }

    @Test
    void in2566SevenChecklistsAreMilestonesAndIn2567TheyAreItemised() throws IOException {
        assertThat(idsOf(sound("2566").book(), Milestone.class)).isEqualTo(CHECKLISTS);
        assertThat(idsOf(sound("2567").book(), Itemised.class)).isEqualTo(CHECKLISTS);
        assertThat(idsOf(sound("2567").book(), Milestone.class)).isEmpty();
    }

    @Test
    void newsAreSetAsideBecauseTheirSiteIsClosed() throws IOException {
        var book = sound("2566").book();

        assertThat(book.findSuspension("pr-news", book.lastRound())).isPresent();
        assertThat(book.findSuspension("sar", book.lastRound())).isEmpty();
    }

    @Test
    void in2564ThreeItemsAreWorthFiveAtSixMonthsAndThreeAtTwelve() throws IOException {
        var book = sound("2564").book();
        var table = (CountTable) book.indicators().getFirst().standard().scoring();

        assertThat(table.byRound().get("6m")).containsExactly(Map.entry(3, Points.of(5)));
        assertThat(table.byRound().get("12m").get(3)).isEqualTo(Points.of(3));
    }

    private static List<Integer> sizes(RuleBook book, String... groups) {
        return Arrays.stream(groups).map(it -> book.indicatorsFor(it).size()).toList();
    }

    private static Set<String> idsOf(RuleBook book, Class<?> method) {
        return book.indicators().stream().filter(it -> method.isInstance(it.standard().scoring()))
                .map(Indicator::id).collect(Collectors.toSet());
    }

    private static Sound sound(String year) throws IOException {
        return (Sound) read(year);
    }

    private static RuleBookReading read(String year) throws IOException {
        return new RuleBookReader().read(RuleBookDirectory.read(Path.of("config/catalogue", year)));
    }
}
