package phonngan.ranking.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.common.SubjectKind;
import phonngan.ranking.PoolRow;
import phonngan.ranking.RankStaff;
import phonngan.ranking.Totals;
import phonngan.review.ClaimCensus;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// The ranking as a picture within a page.
class RankingChartTest {

    @Test
    void isAnImageThatSaysWhereItsDataStand() {
        var svg = draw(3, Optional.empty());

        assertThat(svg).startsWith("<svg");
        assertThat(parsed(svg).select("svg").attr("role")).isEqualTo("img");
        assertThat(parsed(svg).select("svg").attr("aria-label")).isEqualTo("แผนภูมิ “ครู” & <คณะ>");
        assertThat(parsed(svg).select("svg").attr("viewBox")).startsWith("0 0 ");
    }

    @Test
    void carriesNoStyleAndNoScriptAndNothingFromElsewhere() {
        var svg = parsed(draw(5, Optional.of(new RankingChart.Line(Points.of(3), "เส้นโควตา 3 คะแนน"))));

        assertThat(svg.select("[style], style, script, image, foreignObject")).isEmpty();
        assertThat(svg.select("*").stream().flatMap(it -> it.attributes().asList().stream())
                .filter(it -> it.getKey().startsWith("on"))).isEmpty();
    }

    @Test
    void textStaysTextInTheTypefaceOfThePages() {
        var svg = parsed(draw(3, Optional.of(new RankingChart.Line(Points.of(2), "เส้นโควตา 2 คะแนน"))));

        assertThat(svg.select("text").eachText()).contains("1", "2", "3", "เส้นโควตา 2 คะแนน");
        assertThat(svg.select("text")).allMatch(it -> nearestTypeface(it).contains("Sarabun"));
    }

    @Test
    void baseAndBonusHaveEachTheirColour() {
        var fills = parsed(draw(3, Optional.empty())).select("[fill]").eachAttr("fill");

        assertThat(fills).contains("rgb(28,74,122)", "rgb(194,122,16)");
    }

    @Test
    void inACrowdEverySecondBarSaysItsWholePlace() {
        assertThat(parsed(draw(RankingChart.MOST_BARS, Optional.empty())).select("text").eachText())
                .contains("1", "3", "41", "79").doesNotContain("2", "...", "…");
    }

    @Test
    void aCrowdIsCutAtWhatStaysReadable() {
        assertThat(draw(500, Optional.empty()).length()).isLessThan(draw(RankingChart.MOST_BARS, Optional.empty())
                .length() + 2_000);
    }

    private static String nearestTypeface(Element text) {
        return text.parents().stream().map(it -> it.attr("font-family")).filter(it -> !it.isEmpty()).findFirst()
                .orElse("");
    }

    /// People of whom the first has the most points, each one bonus point.
    private static String draw(int people, Optional<RankingChart.Line> line) {
        var subjects = IntStream.range(0, people)
                .mapToObj(it -> new Subject(new SubjectKey("k" + it), "S" + (1000 + it),
                        SubjectKind.PERSON, "นายเอก ใจดี", "teacher", "U1"))
                .toList();
        var totals = IntStream.range(0, people).boxed().collect(Collectors.toMap(
                it -> new SubjectKey("k" + it), it -> new Totals(Points.of(people - it), Points.of(1))));
        List<PoolRow> rows = RankStaff.rank(subjects, totals, Map.of()).standings().stream()
                .map(it -> new PoolRow(it, ClaimCensus.Count.NONE, null)).toList();
        return RankingChart.svg(rows, line, "แผนภูมิ “ครู” & <คณะ>");
    }

    private static Document parsed(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser());
    }
}
