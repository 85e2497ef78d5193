package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Choice;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.catalogue.ScoringMethod.Threshold;

/// Reads `scoring`: the method, and the figures that this method knows.
///
/// @param ground what `catalogue.yaml` says
record Scoring(Foundation ground) {
    private static final Choice<Measure> MEASURE = new Choice<>(
            Map.of("percent", Measure.PERCENT, "count", Measure.COUNT, "mean", Measure.MEAN));

    /// The methods by their words, each with its keys.
    private enum Method {
        /// ขั้นของความสำเร็จ
        MILESTONE("milestone", Section.Keys.required("method", "steps")),
        /// เป็นข้อ ๆ
        ITEMISED("itemised", Section.Keys.required("method", "items")),
        /// จำนวนข้อ→คะแนนตามรอบ
        COUNT_TABLE("count-table", Section.Keys.required("method", "items", "by_round")),
        /// รางวัล
        AWARD_SUM("award-sum", Section.Keys.required("method", "ladder").optional("count_by", "additional",
                "extra_points", "cap")),
        /// ร้อยละ จำนวน ค่าเฉลี่ย
        THRESHOLD("threshold", Section.Keys.required("method", "measure", "bands")),
        /// ระดับ
        LEVEL("level", Section.Keys.required("method", "levels")),
        /// เป้าหมาย/ผลงาน
        TARGET("target", Section.Keys.required("method", "target", "unit", "bands"));

        private static final Choice<Method> WORDS = new Choice<>(
                Arrays.stream(values()).collect(Collectors.toMap(it -> it.word, it -> it)));

        private static final Section.Keys ANY = Section.Keys.required("method").optional(
                Arrays.stream(values()).flatMap(it -> it.keys.all().stream()).distinct().toArray(String[]::new));

        private final String word;
        private final Section.Keys keys;

        Method(String word, Section.Keys keys) {
            this.word = word;
            this.keys = keys;
        }
    }

    /// The method; empty when it is not said which one it is, for then nothing else can be judged.
    Optional<ScoringMethod> read(Field field) {
        var word = field.peek("method");
        if (word.isEmpty()) {
            Section.read(field, Method.ANY);
            return Optional.empty();
        }
        return Method.WORDS.read(word.get()).map(it -> read(it, Section.read(field, it.keys)));
    }

    private ScoringMethod read(Method method, Section scoring) {
        var steps = new Steps(new EvidenceRules(ground.knownKinds()));
        return switch (method) {
            case MILESTONE -> new Milestone(steps.rising(scoring));
            case ITEMISED -> new Itemised(steps.adding(scoring, ground.fullMark()));
            case COUNT_TABLE -> {
                var items = steps.counted(scoring);
                yield new CountTable(items, new CountTables(ground.knownRounds(), items.size()).read(scoring));
            }
            case AWARD_SUM -> new AwardSums(ground).read(scoring);
            case THRESHOLD -> threshold(scoring);
            case LEVEL -> new Level(Levels.read(scoring.filledList("levels")));
            case TARGET -> target(scoring);
        };
    }

    private static Threshold threshold(Section scoring) {
        var measure = scoring.find("measure").flatMap(MEASURE::read).orElse(Measure.COUNT);
        return new Threshold(measure,
                measure == Measure.PERCENT ? Bands.readPercent(scoring) : Bands.read(scoring));
    }

    private static Target target(Section scoring) {
        var target = scoring.find("target").flatMap(Decimals::aboveZero);
        return new Target(target.orElse(BigDecimal.ONE), scoring.text("unit"), Bands.read(scoring));
    }
}
