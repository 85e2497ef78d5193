package phonngan.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.WorkedExample;
import phonngan.common.Place;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.intake.ClaimState;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Runs the worked examples of a rule book through the engine that will score the year. A book whose own examples fail
/// is not what its authors meant.
public final class TryExamples {
    private TryExamples() {
    }

    /// A problem for each example that comes out otherwise.
    public static List<Problem> list(RuleBook book, List<WorkedExample> examples) {
        return examples.stream().flatMap(it -> failure(book, it).stream()).toList();
    }

    private static Optional<Problem> failure(RuleBook book, WorkedExample example) {
        var score = ScoringEngine.score(theCase(book, example));
        var expect = example.expect();
        if (score.state().word().equals(expect.state()) && agrees(expect.base(), score.base())
                && agrees(expect.bonus(), score.bonus()) && agrees(expect.score(), score.score())) {
            return Optional.empty();
        }
        return Optional.of(Problem.refused(ProblemCode.EXAMPLE_FAILS,
                Place.line(example.file(), example.line()).at(example.indicator(), example.name()), example.name(),
                figures(expect.state(), expect.base(), expect.bonus(), expect.score()),
                figures(score.state().word(), Optional.ofNullable(score.base()),
                        Optional.ofNullable(score.bonus()), Optional.ofNullable(score.score()))));
    }

    private static IndicatorCase theCase(RuleBook book, WorkedExample example) {
        var indicator = book.findIndicator(example.indicator()).orElseThrow();
        var round = book.findRound(example.round()).orElseThrow();
        var kind = book.findGroup(example.group()).orElseThrow().subject();
        var subject = new Subject(new SubjectKey("0".repeat(32)), "example", kind, "example", example.group(), "");
        var evidence = new ArrayList<Evidence>();
        for (var given : example.given()) {
            var id = evidence.size() + 1L;
            var name = example.file() + " " + id;
            evidence.add(new Evidence(id, name, name, stateOf(given.state()), given.step(), given.level(),
                    given.value(), given.weight(), given.numerator(), given.denominator(), given.holder(),
                    given.contest(), given.evidenceKind(), round.closesAt(), "", "", "", ""));
        }
        return new IndicatorCase(subject, indicator, book.criteria(indicator, example.group()), round,
                book.fullMark(), book.findSuspension(indicator.id(), round), evidence, Set.of());
    }

    private static ClaimState stateOf(String word) {
        for (var state : ClaimState.values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a claim: " + word);
    }

    private static boolean agrees(Optional<Points> expected, @Nullable Points found) {
        return expected.isEmpty() || expected.get().equals(found);
    }

    private static String figures(String state, Optional<Points> base, Optional<Points> bonus,
            Optional<Points> score) {
        return state + base.map(it -> " base " + it).orElse("") + bonus.map(it -> " bonus " + it).orElse("")
                + score.map(it -> " score " + it).orElse("");
    }
}
