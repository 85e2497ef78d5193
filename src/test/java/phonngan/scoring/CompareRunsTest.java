package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.review.Corrections;
import phonngan.review.Ruling;
import phonngan.roster.SubjectKey;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// A change is written as: whose, indicator, what the earlier run gave, what the later one gives, and why.
class CompareRunsTest {
    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void theFirstRunOfARoundHasNothingToBeComparedWith() {
        desk.compute("r1");

        assertThat(compare(desk.compute("r2"), -1, 9)).isEmpty();
    }

    @Test
    void twoRunsOverTheSameEvidenceSayTheSame() {
        desk.accepted("T1 honour-student level=national");
        var earlier = desk.compute("r2");
        var later = desk.compute("r2");

        assertThat(compare(later, -1, 9)).contains(new RunComparison(earlier, later, 0, 0, 0, List.of(), false));
    }

    @Test
    void aClaimArrived() {
        desk.compute("r2");
        desk.accepted("T1 honour-student level=national key=K-1", "T2 quality-activity step=1 key=K-2",
                "T2 honour-student level=national key=K-3 on=2023-01-10");

        assertThat(changes()).isEqualTo("""
                                        T1 honour-student scored 0+0 -> scored 5+0: arrived K-1
                                        T2 quality-activity awaiting 0+0 -> awaiting 1+0: arrived K-2
                                        """);
    }

    @Test
    void aClaimWasDecidedOn() {
        var claim = desk.send("T1 honour-student level=national key=K-1");
        desk.compute("r2");
        desk.accept(claim);

        assertThat(changes())
                .isEqualTo("T1 honour-student scored 0+0 -> scored 5+0: K-1 received -> accepted\n");
    }

    @Test
    void aClaimWasCorrected() {
        var claim = desk.send("T1 honour-student level=national key=K-1");
        desk.accept(claim);
        desk.compute("r2");
        desk.decide(claim, new Ruling.Accept(corrected(null, "province"), "ระดับจังหวัด"));

        assertThat(changes())
                .isEqualTo("T1 honour-student scored 5+0 -> scored 2+0: K-1 corrected national -> province\n");
    }

    @Test
    void aClaimWentToSomebodyElse() {
        var claim = desk.send("T1 honour-student level=national key=K-1");
        desk.accept(claim);
        desk.compute("r2");
        desk.decide(claim, new Ruling.Accept(corrected(ScoringDesk.key("T2"), null), "ของปิติ"));

        assertThat(changes()).isEqualTo("""
                                        T1 honour-student scored 5+0 -> scored 0+0: left K-1
                                        T2 honour-student scored 0+0 -> scored 5+0: arrived K-1
                                        """);
    }

    private static Corrections corrected(@Nullable SubjectKey subject, @Nullable String level) {
        return new Corrections(subject, null, null, level, null, null, null, null, null, null, null, null);
    }

    @Test
    void whatDidNotChangeIsNoReasonBesideWhatDid() {
        desk.accepted("T1 honour-student level=province holder=ก key=K-1");
        desk.compute("r2");
        desk.accepted("T1 honour-student level=province holder=ข key=K-2");

        assertThat(changes()).isEqualTo("T1 honour-student scored 2+0 -> scored 4+0: arrived K-2\n");
    }

    @Test
    void theCommitteeClosedAStepAfterTheEarlierRunAndNotAfterTheLater() {
        close("T1");
        var earlier = desk.compute("r2", desk.later());
        close("T2");
        close("T3", "honour-student", desk.later());
        var at = desk.later();
        close("T3", at);

        assertThat(compare(desk.compute("r2", at), -1, 9).map(this::text))
                .contains("""
                          T2 quality-activity awaiting 0+0 -> scored 0+0: closed 5 for T2
                          T3 quality-activity awaiting 0+0 -> scored 0+0: closed 5 for T3
                          """);
        assertThat(earlier.awaiting()).isEqualTo(4);
    }

    @Test
    void aStepThatWasClosedAtTheVeryMomentOfTheEarlierRunWasSeenByIt() {
        var at = desk.later();
        close("T1", at);
        desk.compute("r2", at);
        desk.accepted("T1 quality-activity step=1 key=K-1");

        assertThat(changes()).isEqualTo("T1 quality-activity scored 0+0 -> scored 1+0: arrived K-1\n");
    }

    @Test
    void aStepThatIsClosedAfterTheLaterRunExplainsNothingInIt() {
        desk.compute("r2");
        desk.accepted("T1 quality-activity step=1 key=K-1");
        var later = desk.compute("r2");
        close("T1");

        assertThat(compare(later, -1, 9).map(this::text))
                .contains("T1 quality-activity awaiting 0+0 -> awaiting 1+0: arrived K-1\n");
    }

    private void close(String id) {
        close(id, desk.later());
    }

    private void close(String id, Instant at) {
        close(id, "quality-activity", at);
    }

    private void close(String id, String indicator, Instant at) {
        desk.runs().close(ScoringDesk.BOOK, List.of(new RunBook.Closure(ScoringDesk.key(id), indicator, 5)), "J1",
                "ไม่มี", "web:J1", at);
    }

    @Test
    void somebodyIsMeasuredByOtherCriteriaOrForTheFirstTime() {
        desk.compute("r2");
        desk.load(List.of(ScoringDesk.person("T1", "มานี ทดลอง", "district", "D-01"),
                ScoringDesk.person("T5", "มานะ ทดลอง", "teacher", "D-02")), List.of());
        desk.accepted("T1 sar level=good key=K-1");
        var later = desk.compute("r2");

        assertThat(compare(later, -1, 9)).hasValueSatisfying(it -> {
            assertThat(text(it)).isEqualTo("""
                                           T1 sar none -> scored 3+0: group teacher -> district, arrived K-1
                                           T5 honour-student none -> scored 0+0: group none -> teacher
                                           T5 quality-activity none -> awaiting 0+0: group none -> teacher
                                           """);
            assertThat(it.gone()).isEqualTo(2);
            assertThat(it.figures()).isEqualTo(3);
            assertThat(it.subjects()).isEqualTo(2);
            assertThat(it.changes().getFirst().subject().group()).isEqualTo("district");
        });
    }

    @Test
    void anotherRuleBookExplainsAFigureThoughTheEvidenceIsTheSame() {
        desk.accepted("T1 quality-activity step=1", "T1 quality-activity step=3");
        desk.compute("r2");
        desk.follow(ScoringDesk.rules("b", SampleIndicators.honourStudent(), SampleIndicators.activityByOrder()));

        assertThat(changes()).isEqualTo("T1 quality-activity awaiting 2+0 -> awaiting 1+0: other rules\n");
    }

    @Test
    void changesAreReadAStretchAtATime() {
        desk.compute("r2");
        desk.accepted("T1 honour-student level=national", "T2 honour-student level=national",
                "T3 honour-student level=national");
        var later = desk.compute("r2");

        var first = compare(later, -1, 2).orElseThrow();
        assertThat(first.changes()).extracting(it -> it.subject().id()).containsExactly("T1", "T2");
        assertThat(first.hasMore()).isTrue();
        assertThat(first.figures()).isEqualTo(3);

        var rest = compare(later, first.changes().getLast().is().number(), 1).orElseThrow();
        assertThat(rest.changes()).extracting(it -> it.subject().id()).containsExactly("T3");
        assertThat(rest.hasMore()).isFalse();
    }

    private Optional<RunComparison> compare(ScoreRun later, long after, int atMost) {
        return new CompareRuns(desk.runs(), desk.ruleBooks(), desk.transactions()).sinceTheOneBefore(later, after,
                atMost);
    }

    private String changes() {
        return compare(desk.compute("r2"), -1, 9).map(this::text).orElseThrow();
    }

    private String text(RunComparison comparison) {
        return comparison.changes().stream().map(it -> "%s %s %s -> %s: %s\n".formatted(it.subject().id(),
                it.is().indicator(), text(it.was()), text(it.is()),
                it.causes().stream().map(this::text).collect(Collectors.joining(", "))))
                .collect(Collectors.joining());
    }

    private static String text(@Nullable RunLine it) {
        return it == null ? "none" : "%s %s+%s".formatted(it.state().word(), it.base(), it.bonus());
    }

    private String text(ChangeCause cause) {
        return switch (cause) {
            case ChangeCause.Arrived(var it) -> "arrived " + it.responseKey();
            case ChangeCause.Left(var it) -> "left " + it.responseKey();
            case ChangeCause.Decided(var was, var is) ->
                is.responseKey() + " " + was.state().word() + " -> " + is.state().word();
            case ChangeCause.Corrected(var was, var is) ->
                is.responseKey() + " corrected " + was.level() + " -> " + is.level();
            case ChangeCause.Closed(var it) -> "closed " + it.closure().step() + " for "
                    + desk.roster().findId(it.closure().subject()).orElseThrow();
            case ChangeCause.OtherGroup(var was, var is) -> "group " + (was == null ? "none" : was) + " -> " + is;
            case ChangeCause.OtherRules() -> "other rules";
        };
    }
}
