package phonngan.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Band;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.catalogue.Step;
import phonngan.common.Points;

/// Indicators as a rule book would have them, one for each way of scoring.
public final class SampleIndicators {
    /// The ladder of the sample rule book.
    public static final List<AwardLevel> LADDER = List.of(rung("district", "ระดับอำเภอ", "district level", "1"),
            rung("province", "ระดับจังหวัด", "provincial level", "2"),
            rung("cluster", "ระดับกลุ่มจังหวัด", "cluster level", "3"),
            rung("region", "ระดับภาค", "regional level", "4"),
            rung("national", "ระดับประเทศ", "national level", "5"),
            rung("international", "ระดับนานาชาติ", "international level", "5"));

    /// What the kinds of evidence are called.
    public static final Map<String, String> KINDS = kinds("certificate", "เกียรติบัตร", "announcement",
            "ประกาศผลรางวัล", "photo", "ภาพถ่ายกิจกรรม", "project-document", "โครงการที่ได้รับอนุมัติ",
            "attendance-list", "บัญชีรายชื่อ", "activity-report", "รายงานผลการจัดกิจกรรม", "report-to-director",
            "รายงานต่อผู้อำนวยการ", "training-certificate", "วุฒิบัตรการอบรม", "score-report", "รายงานผลการสอบ",
            "sar-report", "รายงานการประเมินตนเอง");

    private SampleIndicators() {
    }

    /// Students who bring honour: each student once, at the highest level.
    public static Indicator honourStudent() {
        return of("honour-student", "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", awardSum(CountBy.HOLDER),
                anyOf("certificate", "announcement").optional("photo"));
    }

    /// Awards of staff: each award once.
    public static Indicator staffAward() {
        return of("staff-award", "บุคลากรที่ได้รับรางวัล", awardSum(CountBy.AWARD),
                anyOf("certificate", "announcement"));
    }

    /// The sum of the ladder's levels, without a cap.
    public static ScoringMethod.AwardSum awardSum(CountBy countBy) {
        return awardSum(countBy, null, null);
    }

    /// As [#awardSum(CountBy)], with a flat rate for further awards and a cap, where given.
    public static ScoringMethod.AwardSum awardSum(CountBy countBy, @Nullable String flatExtra, @Nullable String cap) {
        return new ScoringMethod.AwardSum(LADDER, countBy, flatExtra == null ? null : Points.of(flatExtra),
                cap == null ? null : Points.of(cap));
    }

    /// Learner activities in five steps by order; the last report comes from the head of the unit.
    public static Indicator activityByOrder() {
        return of("quality-activity", "กิจกรรมพัฒนาคุณภาพผู้เรียน",
                new ScoringMethod.Milestone(activitySteps("1", "2", "3", "4", "5")), none());
    }

    /// The same activities item by item.
    public static Indicator activityByItem() {
        return of("quality-activity", "กิจกรรมพัฒนาคุณภาพผู้เรียน",
                new ScoringMethod.Itemised(activitySteps("1", "1", "1", "1", "1")), none());
    }

    /// Knowledge management in five items: three are full marks after six months (source 000).
    public static Indicator knowledgeManagement() {
        return of("learning-organisation", "องค์กรแห่งการเรียนรู้",
                new ScoringMethod.CountTable(plainSteps(5), Map.of("6m", table("3", "5"), "12m",
                        table("1", "1", "2", "2", "3", "3", "4", "4", "5", "5"))),
                none());
    }

    /// The share of those who sat the test.
    public static Indicator testAttendance() {
        return of("nnet-attend", "ร้อยละของผู้สอบ N-NET",
                threshold(Measure.PERCENT, "60", "1", "65", "2", "70", "3", "75", "4", "80", "5"),
                anyOf("attendance-list", "score-report"));
    }

    /// Hours of training.
    public static Indicator training() {
        return of("self-dev", "การพัฒนาตนเองของบุคลากร",
                threshold(Measure.COUNT, "6", "1", "12", "2", "18", "3", "24", "4", "30", "5"),
                anyOf("training-certificate"));
    }

    /// The mean of a test.
    public static Indicator testMean() {
        return of("nnet-achieve", "ผลสัมฤทธิ์ของการสอบ N-NET",
                threshold(Measure.MEAN, "36.00", "1", "38.00", "2", "39.28", "3", "39.91", "4", "40.54", "5"),
                anyOf("score-report"));
    }

    /// The level of a self-assessment.
    public static Indicator selfAssessment() {
        return of("sar", "ผลการประเมินตนเองของสถานศึกษา",
                new ScoringMethod.Level(List.of(rung("developing", "กำลังพัฒนา", "developing", "1"),
                        rung("moderate", "ปานกลาง", "moderate", "2"), rung("good", "ดี", "good", "3"),
                        rung("excellent", "ดีเลิศ", "excellent", "4"),
                        rung("outstanding", "ยอดเยี่ยม", "outstanding", "5"))),
                anyOf("sar-report"));
    }

    /// Three rooms to be opened.
    public static Indicator roomsOpened() {
        return of("rooms", "ห้องสมุดที่เปิดบริการ", target("3", "ห้อง", "60", "3", "80", "4", "100", "5"),
                anyOf("photo"));
    }

    /// A threshold; bounds and points take turns.
    public static ScoringMethod.Threshold threshold(Measure measure, String... boundsAndPoints) {
        return new ScoringMethod.Threshold(measure, bands(boundsAndPoints));
    }

    /// A target; bounds and points take turns.
    public static ScoringMethod.Target target(String target, String unit, String... boundsAndPoints) {
        return new ScoringMethod.Target(new BigDecimal(target), unit, bands(boundsAndPoints));
    }

    private static List<Band> bands(String... boundsAndPoints) {
        var bands = new ArrayList<Band>();
        for (int i = 0; i < boundsAndPoints.length; i += 2) {
            bands.add(new Band(new BigDecimal(boundsAndPoints[i]), Points.of(boundsAndPoints[i + 1])));
        }
        return bands;
    }

    /// The table of a round; numbers of items and points take turns.
    public static NavigableMap<Integer, Points> table(String... metAndPoints) {
        var table = new TreeMap<Integer, Points>();
        for (int i = 0; i < metAndPoints.length; i += 2) {
            table.put(Integer.valueOf(metAndPoints[i]), Points.of(metAndPoints[i + 1]));
        }
        return table;
    }

    /// Steps named by their number, each with the next whole point, proved by anything.
    public static List<Step> plainSteps(int count) {
        var steps = new ArrayList<Step>();
        for (int number = 1; number <= count; number++) {
            steps.add(step(number, "เกณฑ์ที่ " + number, Integer.toString(number), anyOf("activity-report")));
        }
        return steps;
    }

    private static List<Step> activitySteps(String... points) {
        return List.of(step(1, "มีโครงการที่ได้รับอนุมัติ", points[0], anyOf("project-document")),
                step(2, "จัดกิจกรรมตามแผน", points[1], anyOf("attendance-list").optional("photo")),
                step(3, "ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80", points[2], anyOf("attendance-list")),
                step(4, "ประเมินผล", points[3], anyOf("activity-report")),
                step(5, "รายงานผลต่อผู้อำนวยการ", points[4], anyOf("report-to-director").from(Supplier.UNIT_HEAD)));
    }

    /// A step.
    public static Step step(int number, String title, String points, Asking asking) {
        return new Step(number, title, null, Points.of(points), asking.requirement());
    }

    /// A rung of a ladder.
    public static AwardLevel rung(String id, String title, @Nullable String titleEn, String points) {
        return new AwardLevel(id, title, titleEn, Points.of(points));
    }

    /// An indicator of teachers.
    public static Indicator of(String id, String title, ScoringMethod scoring, Asking asking) {
        return new Indicator(id, title, null, null, null, List.of(), null, null, null, 1, List.of("teacher"),
                new Criteria(scoring, asking.requirement()), Map.of());
    }

    /// Asks for one of some kinds of evidence.
    public static Asking anyOf(String... kinds) {
        return new Asking(new EvidenceRequirement(Set.of(kinds), Set.of(), Supplier.SUBJECT));
    }

    /// Asks for nothing, because the steps do.
    public static Asking none() {
        return new Asking(EvidenceRequirement.NONE);
    }

    /// A requirement being put together.
    ///
    /// @param requirement as far as it goes
    public record Asking(EvidenceRequirement requirement) {
        /// Other kinds are welcome too.
        public Asking optional(String... kinds) {
            return new Asking(new EvidenceRequirement(requirement.anyOf(), Set.of(kinds), requirement.suppliedBy()));
        }

        /// Somebody else has to send it.
        public Asking from(Supplier supplier) {
            return new Asking(new EvidenceRequirement(requirement.anyOf(), requirement.optional(), supplier));
        }
    }

    private static Map<String, String> kinds(String... idsAndTitles) {
        var kinds = new LinkedHashMap<String, String>();
        for (int i = 0; i < idsAndTitles.length; i += 2) {
            kinds.put(idsAndTitles[i], idsAndTitles[i + 1]);
        }
        return kinds;
    }
}
