package phonngan.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Band;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.catalogue.ScoringMethod.Threshold;
import phonngan.catalogue.Step;
import phonngan.catalogue.Suspension;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.intake.ClaimState;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// An office made up from a seed: some subjects, every method of scoring, and evidence with all its oddities. What is
/// the same holder or contest is known from the making, not from comparing names.
public final class RandomOffice {
    private static final List<String> KINDS = List.of("certificate", "announcement", "photo", "report");
    private static final List<String> ROUNDS = List.of("6m", "12m");
    private static final Instant FIRST_DECISION = Instant.parse("2023-10-11T02:00:00Z");

    /// A holder or contest: who or what it is, and one way to write it; the empty identity is the subject, or none.
    record Spelt(String identity, String spelling) {
    }

    private static final List<Spelt> HOLDERS = List.of(new Spelt("", ""), new Spelt("", "\u00A0"),
            new Spelt("", "น.ส.ดวงใจ  งามดี"), new Spelt("h1", "ก้องภพ ใฝ่ดี"),
            new Spelt("h1", " นายก้องภพ\u00A0ใฝ่ดี "),
            new Spelt("h2", "ขาว ใฝ่ดี"), new Spelt("h3", "ข้าว ใฝ่ดี"));
    private static final List<Spelt> CONTESTS = List.of(new Spelt("", ""), new Spelt("", " "),
            new Spelt("c1", "โครงงานอำเภอ"), new Spelt("c1", " โครงงานอ\u0E4D\u0E32เภอ"), new Spelt("c2", "f1"));

    private final Random dice;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<IndicatorCase> cases = new ArrayList<>();
    private final Map<Long, Spelt> holders = new HashMap<>();
    private final Map<Long, Spelt> contests = new HashMap<>();
    private final Round round;
    private final Points fullMark;
    private long lastClaim;

    /// The office of a seed.
    public RandomOffice(long seed) {
        dice = new Random(seed);
        round = new Round(pick(ROUNDS), "รอบ", LocalDate.parse("2022-10-01"), LocalDate.parse("2023-09-30"),
                Instant.parse("2023-10-10T16:59:59Z"));
        fullMark = Points.of(pick(List.of("5", "5", "3", "10.5")));
        for (int i = 1; i <= 4; i++) {
            subjects.add(
                    new Subject(new SubjectKey("%032x".formatted(i)), "S" + i, SubjectKind.PERSON, "นางสาวดวงใจ งามดี",
                            "teacher", dice.nextBoolean() ? "U1" : ""));
        }
        for (var method : methods()) {
            var id = "i" + indicators.size();
            var criteria = new Criteria(method, method instanceof ScoringMethod.WithSteps
                    ? EvidenceRequirement.NONE
                    : requirement());
            indicators.add(new Indicator(id, "ตัวชี้วัด " + id, null, null, null, List.of(), null, null, null, 1,
                    List.of("teacher"), criteria, Map.of()));
        }
        indicators.forEach(this::addCases);
    }

    /// Every subject by every indicator that applies.
    public List<IndicatorCase> cases() {
        return cases;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Subject> subjects() {
        return subjects;
    }

    Round round() {
        return round;
    }

    Points fullMark() {
        return fullMark;
    }

    /// Who holds a claim's award; empty for the subject.
    String holderOf(Evidence evidence) {
        return holders.get(evidence.claimId()).identity();
    }

    /// Which contest a claim names; empty when it names none.
    String contestOf(Evidence evidence) {
        return contests.get(evidence.claimId()).identity();
    }

    private void addCases(Indicator indicator) {
        var suspension = chance(8)
                ? Optional.of(new Suspension(indicator.id(), null, null, "ปิดปรับปรุง"))
                : Optional.<Suspension>empty();
        for (var subject : subjects) {
            var evidence = new ArrayList<Evidence>();
            for (int i = dice.nextInt(9); i > 0; i--) {
                evidence.add(evidence());
            }
            var closed = new HashSet<Integer>();
            for (int step = 0; step <= 5; step++) {
                if (chance(30)) {
                    closed.add(step);
                }
            }
            cases.add(new IndicatorCase(subject, indicator, indicator.standard(), round, fullMark, suspension, evidence,
                    closed));
        }
    }

    private Evidence evidence() {
        var id = ++lastClaim;
        holders.put(id, pick(HOLDERS));
        contests.put(id, pick(CONTESTS));
        var state = chance(70) ? ClaimState.ACCEPTED : pick(List.of(ClaimState.values()));
        var reached = BigDecimal.valueOf(dice.nextInt(41));
        return new Evidence(id, "f/r" + id, "f" + dice.nextInt(12), state, chance(90) ? dice.nextInt(7) : null,
                chance(92) ? pick(levels()).id() : pick(List.of("", "galactic")), maybe(figure(3000)),
                chance(60) ? null : pick(List.of("0", "0.5", "1", "3")).transform(BigDecimal::new), maybe(reached),
                maybe(chance(15) ? BigDecimal.ZERO : reached.add(BigDecimal.valueOf(dice.nextInt(12)))),
                holders.get(id).spelling(), contests.get(id).spelling(), chance(40) ? "" : pick(KINDS),
                chance(6) ? null : FIRST_DECISION.plusSeconds(dice.nextInt(3)), "มานี รักเรียน", "", "U1", "report");
    }

    private List<ScoringMethod> methods() {
        var extra = chance(50) ? points(300) : null;
        var cap = chance(50) ? points(1200) : null;
        return List.of(new Milestone(steps(true)), new Milestone(steps(true)), new Itemised(steps(false)),
                new Itemised(steps(false)), table(), table(), new AwardSum(levels(), CountBy.AWARD, null, cap),
                new AwardSum(levels(), CountBy.AWARD, extra, null), new AwardSum(levels(), CountBy.HOLDER, extra, cap),
                new AwardSum(levels(), CountBy.HOLDER, null, null), new Threshold(Measure.PERCENT, bands(100)),
                new Threshold(Measure.COUNT, bands(60)), new Threshold(Measure.MEAN, bands(30)), new Level(levels()),
                new Target(figure(6000).add(BigDecimal.ONE), "ห้อง", bands(130)));
    }

    private List<AwardLevel> levels() {
        return List.of(new AwardLevel("district", "อำเภอ", null, Points.of("1")),
                new AwardLevel("province", "จังหวัด", null, Points.of("2")),
                new AwardLevel("cluster", "กลุ่มจังหวัด", null, Points.of("2.75")),
                new AwardLevel("national", "ประเทศ", null, Points.of("5")),
                new AwardLevel("international", "นานาชาติ", null, Points.of("5")));
    }

    private List<Step> steps(boolean rising) {
        var steps = new ArrayList<Step>();
        var points = Points.ZERO;
        for (int number = 1; number <= 3 + dice.nextInt(3); number++) {
            points = rising ? points.plus(points(200)) : points(300);
            steps.add(new Step(number, "ข้อย่อย " + number, null, points, requirement()));
        }
        return steps;
    }

    private CountTable table() {
        var byRound = new HashMap<String, NavigableMap<Integer, Points>>();
        for (var id : ROUNDS) {
            var table = new TreeMap<Integer, Points>();
            var points = Points.ZERO;
            for (int met = 0; met <= 5; met++) {
                points = points.plus(points(250));
                if (chance(50)) {
                    table.put(met, points);
                }
            }
            if (chance(90)) {
                byRound.put(id, table);
            }
        }
        return new CountTable(steps(false), byRound);
    }

    private List<Band> bands(int most) {
        var bounds = new TreeSet<BigDecimal>();
        for (int i = 0; i < 5; i++) {
            var whole = BigDecimal.valueOf(dice.nextInt(most + 1));
            bounds.add(chance(60) ? whole : whole.add(figure(100).movePointLeft(2)));
        }
        var bands = new ArrayList<Band>();
        var points = Points.ZERO;
        for (var bound : bounds) {
            points = points.plus(points(200));
            bands.add(new Band(bound, points));
        }
        return bands;
    }

    private EvidenceRequirement requirement() {
        var anyOf = new HashSet<>(List.of(pick(KINDS), pick(KINDS)));
        var optional = chance(50) ? Set.of(pick(KINDS)) : Set.<String>of();
        return new EvidenceRequirement(anyOf, optional,
                chance(70) ? Supplier.SUBJECT : pick(List.of(Supplier.values())));
    }

    /// From a hundredth to so many hundredths of a point.
    private Points points(int mostHundredths) {
        return new Points(1 + dice.nextInt(mostHundredths));
    }

    /// A figure with up to two decimals.
    private BigDecimal figure(int mostHundredths) {
        var figure = BigDecimal.valueOf(dice.nextInt(mostHundredths + 1), 2);
        return chance(50) ? figure.setScale(0, RoundingMode.DOWN) : figure;
    }

    private @Nullable BigDecimal maybe(BigDecimal figure) {
        return chance(92) ? figure : null;
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
