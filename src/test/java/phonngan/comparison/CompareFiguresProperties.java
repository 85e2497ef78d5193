package phonngan.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import phonngan.common.Place;
import phonngan.common.Points;
import phonngan.scoring.ExplainScores.Explained;
import phonngan.scoring.IndicatorCase;
import phonngan.scoring.RandomOffice;
import phonngan.scoring.ScoringEngine;

/// What holds whatever an office sends.
class CompareFiguresProperties {

    @Property(tries = 60)
    void ourOwnFiguresAreNoDifference(@ForAll long seed) {
        for (var ours : office(seed).values()) {
            var theirs = figures(ours);
            theirs.put(OfficeTable.TOTAL, figure(theirs.values().stream().map(OfficeFigure::points)
                    .reduce(Points.ZERO, Points::plus)));
            var differences = new ArrayList<FigureDifference>();

            var account = CompareFigures.compare("S", ours, theirs, differences::add);

            assertThat(differences).isEmpty();
            assertThat(account.equal()).isEqualTo(account.compared()).isEqualTo(theirs.size());
            assertThat(account.problems()).isEmpty();
        }
    }

    /// However the office came to it: what it says otherwise is found, once, with the right distance.
    @Property(tries = 60)
    void everyOtherFigureIsFoundOnce(@ForAll long seed) {
        for (var ours : office(seed).values()) {
            var theirs = figures(ours);
            theirs.replaceAll((_, it) -> figure(it.points().plus(Points.of("0.25"))));
            var differences = new ArrayList<FigureDifference>();

            CompareFigures.compare("S", ours, theirs, differences::add);

            assertThat(differences).hasSameSizeAs(theirs.keySet())
                    .allMatch(it -> it.excess().equals(Points.of("0.25")));
        }
    }

    /// A claim that the office forgot always explains its figure.
    @Property(tries = 60)
    void aClaimLeftOutIsAlwaysExplained(@ForAll long seed) {
        for (var theCase : new RandomOffice(seed).cases()) {
            var ours = explained(theCase);
            for (var claim : ours.score().counted()) {
                var without = ScoringEngine.score(new IndicatorCase(theCase.subject(), theCase.indicator(),
                        theCase.criteria(), theCase.round(), theCase.fullMark(), theCase.suspension(),
                        theCase.evidence().stream().filter(it -> it.claimId() != claim).toList(),
                        theCase.closedSteps())).score();
                if (without != null && !without.equals(ours.score().score())) {
                    assertThat(FindCause.of(ours, without)).isPresent();
                }
            }
        }
    }

    private static Map<String, List<Explained>> office(long seed) {
        return new RandomOffice(seed).cases().stream()
                .collect(groupingBy(it -> it.subject().id(), groupingBy(it -> it.indicator().id(), toList())))
                .entrySet()
                .stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, it -> it.getValue().values()
                        .stream().map(List::getFirst).map(CompareFiguresProperties::explained).toList()));
    }

    private static Map<String, OfficeFigure> figures(List<Explained> ours) {
        var figures = new HashMap<String, OfficeFigure>();
        ours.stream().filter(it -> it.score().score() != null).forEach(it -> figures
                .put(it.theCase().indicator().id(), figure(Objects.requireNonNull(it.score().score()))));
        return figures;
    }

    private static Explained explained(IndicatorCase theCase) {
        return new Explained(theCase, ScoringEngine.score(theCase), true);
    }

    private static OfficeFigure figure(Points points) {
        return new OfficeFigure(points, Place.row("ตาราง.csv", 1, 2));
    }
}
