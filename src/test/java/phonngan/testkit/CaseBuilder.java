package phonngan.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.Suspension;
import phonngan.common.Language;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.intake.ClaimState;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.Explanation;
import phonngan.scoring.IndicatorCase;
import phonngan.scoring.IndicatorScore;
import phonngan.scoring.ScoringEngine;
import phonngan.scoring.Titles;

/// A case told as people tell it: `aTeacher().measuredBy(honourStudent()).withAward("national").heldBy("ก")`.
/// What follows a claim speaks of that claim.
public final class CaseBuilder {
    private final Subject subject;
    private Indicator indicator = SampleIndicators.honourStudent();
    private Round round = round("12m", "รอบ 12 เดือน", "2023-09-30");
    private @Nullable Suspension suspension;
    private final List<EvidenceBuilder> claims = new ArrayList<>();
    private final Set<Integer> closedSteps = new HashSet<>();

    private CaseBuilder(Subject subject) {
        this.subject = subject;
    }

    /// A teacher of unit U1.
    public static CaseBuilder aTeacher() {
        return new CaseBuilder(new Subject(new SubjectKey("0".repeat(32)), "S0001", SubjectKind.PERSON,
                "นางสาวดวงใจ งามดี", "teacher", "U1"));
    }

    /// The district office U1.
    public static CaseBuilder aDistrictOffice() {
        return new CaseBuilder(new Subject(new SubjectKey("1".repeat(32)), "U1", SubjectKind.UNIT, "สกร.อำเภอตัวอย่าง",
                "district", "U1"));
    }

    private static Round round(String id, String title, String lastDay) {
        return new Round(id, title, LocalDate.parse("2022-10-01"), LocalDate.parse(lastDay),
                Instant.parse("2023-10-10T16:59:59Z"));
    }

    /// By which indicator.
    public CaseBuilder measuredBy(Indicator newIndicator) {
        indicator = newIndicator;
        return this;
    }

    /// By which method, with evidence that anybody would accept.
    public CaseBuilder measuredBy(ScoringMethod method) {
        return measuredBy(
                SampleIndicators.of("sample", "ตัวชี้วัดตัวอย่าง", method, SampleIndicators.anyOf("certificate")));
    }

    /// Somebody else has to send the evidence of the indicator.
    public CaseBuilder suppliedBy(Supplier supplier) {
        var asked = indicator.standard().evidence();
        var criteria = new Criteria(indicator.standard().scoring(),
                new EvidenceRequirement(asked.anyOf(), asked.optional(), supplier));
        return measuredBy(
                new Indicator(indicator.id(), indicator.title(), null, null, null, List.of(), null, null, null,
                        1, indicator.roleGroups(), criteria, Map.of()));
    }

    /// In the round of six months.
    public CaseBuilder afterSixMonths() {
        round = round("6m", "รอบ 6 เดือน", "2023-03-31");
        return this;
    }

    /// The indicator is set aside.
    public CaseBuilder suspendedBecause(String reason) {
        suspension = new Suspension(indicator.id(), null, null, reason);
        return this;
    }

    /// The committee no longer waits for a step; 0 means the indicator as a whole.
    public CaseBuilder withoutWaitingFor(int step) {
        closedSteps.add(step);
        return this;
    }

    /// An accepted award.
    public CaseBuilder withAward(String level) {
        return claim(it -> it.level(level));
    }

    /// An accepted level.
    public CaseBuilder withLevel(String level) {
        return claim(it -> it.level(level));
    }

    /// Accepted proof of some steps, one claim each.
    public CaseBuilder withSteps(int... steps) {
        for (int step : steps) {
            claim(it -> it.step(step));
        }
        return this;
    }

    /// An accepted share, such as 159 out of 200.
    public CaseBuilder withShare(String numerator, String denominator) {
        return claim(it -> it.share(numerator, denominator));
    }

    /// An accepted figure.
    public CaseBuilder withValue(String value) {
        return claim(it -> it.value(value));
    }

    /// An accepted claim that says nothing at all.
    public CaseBuilder withEmptyClaim() {
        return claim(it -> it);
    }

    private CaseBuilder claim(UnaryOperator<EvidenceBuilder> facts) {
        claims.add(facts.apply(new EvidenceBuilder(claims.size() + 1L)));
        return this;
    }

    private CaseBuilder last(UnaryOperator<EvidenceBuilder> facts) {
        facts.apply(claims.getLast());
        return this;
    }

    /// Who holds the award.
    public CaseBuilder heldBy(String holder) {
        return last(it -> it.holder(holder));
    }

    /// Which contest it was.
    public CaseBuilder inContest(String contest) {
        return last(it -> it.contest(contest));
    }

    /// The kind of evidence.
    public CaseBuilder ofKind(String kind) {
        return last(it -> it.kind(kind));
    }

    /// The weight in a mean.
    public CaseBuilder weighing(String weight) {
        return last(it -> it.weight(weight));
    }

    /// For which step, where the claim says something else beside it.
    public CaseBuilder forStep(int step) {
        return last(it -> it.step(step));
    }

    /// Claims of one fact count once.
    public CaseBuilder provingFact(String fact) {
        return last(it -> it.countsAs(fact));
    }

    /// When it was decided.
    public CaseBuilder decidedAt(@Nullable String isoWithOffset) {
        return last(it -> it.decidedAt(isoWithOffset));
    }

    /// The claim stands elsewhere than accepted.
    public CaseBuilder inState(ClaimState state) {
        return last(it -> it.state(state, ""));
    }

    /// As [#inState], with the reason of the decision.
    public CaseBuilder inState(ClaimState state, String reason) {
        return last(it -> it.state(state, reason));
    }

    /// The claim awaits a document of somebody else.
    public CaseBuilder owedBy(String debtor, String document) {
        return last(it -> it.owed(debtor, document));
    }

    /// The case.
    public IndicatorCase build() {
        return new IndicatorCase(subject, indicator, indicator.standard(), round, Points.of(5),
                Optional.ofNullable(suspension), claims.stream().map(EvidenceBuilder::build).toList(), closedSteps);
    }

    /// What the engine makes of it.
    public IndicatorScore score() {
        return ScoringEngine.score(build());
    }

    /// What the engine makes of it, in a line: `scored 7 = 5 + 2`, or the state alone where there are no figures.
    public String result() {
        var score = score();
        return score.score() == null
                ? score.state().word()
                : "%s %s = %s + %s".formatted(score.state().word(), score.score(), score.base(), score.bonus());
    }

    /// What the engine says about it, one sentence a line.
    public String explained(Language language) {
        var titles = new Titles(SampleIndicators.KINDS, Map.of("U1", "ศูนย์ฯ ตำบลตัวอย่าง"),
                Map.of("12m", "the twelve-month round"));
        return String.join("\n", new Explanation(build(), score(), titles).sentences(language)) + "\n";
    }
}
