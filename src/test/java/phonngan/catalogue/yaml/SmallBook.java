package phonngan.catalogue.yaml;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBookReading;
import phonngan.catalogue.RuleBookReading.Sound;
import phonngan.common.Problem;
import phonngan.common.Severity;

/// A small sound rule book, of which a test replaces the file that it is about.
final class SmallBook {
    static final String CATALOGUE = """
                                    fiscal_year: 2566
                                    title: ชุดตัวชี้วัด
                                    full_mark: 5
                                    rounds:
                                      - { id: 6m, title: รอบ 6 เดือน, from: "2022-10-01", to: "2023-03-31", closes_at: "2023-04-10T23:59:59+07:00" }
                                      - { id: 12m, title: รอบ 12 เดือน, from: "2022-10-01", to: "2023-09-30", closes_at: "2023-10-10T23:59:59+07:00" }
                                    role_groups:
                                      - { id: all, title: ทุกตำแหน่ง, subject: person }
                                      - { id: teacher, title: ครู, subject: person, includes: [all] }
                                      - { id: district, title: อำเภอ, subject: unit }
                                    award_ladders:
                                      award-5:
                                        levels:
                                          - { id: province, title: ระดับจังหวัด, points: "2" }
                                          - { id: national, title: ระดับประเทศ, points: "5" }
                                    evidence_kinds: { certificate: เกียรติบัตร, photo: ภาพถ่าย, report: รายงาน }
                                    suspensions:
                                      - { indicator: sar, from: "2021-07-01", to: null, effect: exclude, reason: ระบบปิดปรับปรุง }
                                    """;
    static final String INDICATORS = """
                                     - id: sar
                                       title: ผลการประเมินตนเอง
                                       role_groups: [district]
                                       scoring: { method: level, levels: [ { id: fair, title: พอใช้, points: "2" }, { id: good, title: ดี, points: "5" } ] }
                                       evidence: { any_of: [report] }
                                     - id: honour
                                       title: นักศึกษาที่สร้างชื่อเสียง
                                       role_groups: [teacher]
                                       scoring: { method: award-sum, ladder: award-5, count_by: holder }
                                       evidence: { any_of: [certificate], optional: [photo] }
                                     """;
    static final String EXAMPLES = """
                                   - { name: ระดับดี, indicator: sar, round: 6m, group: district, given: [ { level: good } ], expect: { state: suspended } }
                                   - { name: ระดับประเทศ, indicator: honour, given: [ { level: national, holder: ก } ],
                                       expect: { state: scored, base: "5", bonus: "0", score: "5" } }
                                   """;

    private final Map<String, String> texts = new TreeMap<>(
            Map.of("catalogue.yaml", CATALOGUE, "indicators/all.yaml", INDICATORS, "examples/all.yaml", EXAMPLES));

    static SmallBook aSmallBook() {
        return new SmallBook();
    }

    SmallBook with(String path, String text) {
        texts.put(path, text);
        return this;
    }

    SmallBook without(String path) {
        texts.remove(path);
        return this;
    }

    /// A book about one indicator only: nothing else refers to any other.
    SmallBook withIndicators(String text) {
        return with("catalogue.yaml", CATALOGUE.substring(0, CATALOGUE.indexOf("suspensions:")))
                .with("indicators/all.yaml", text).without("examples/all.yaml");
    }

    /// Plants a fault: the part of a file is there exactly once and is replaced.
    SmallBook planted(String path, String part, String fault) {
        var text = texts.get(path);
        if (text.indexOf(part) < 0 || text.indexOf(part) != text.lastIndexOf(part)) {
            throw new IllegalArgumentException(part + " is not there exactly once");
        }
        return with(path, text.replace(part, fault));
    }

    RuleBookReading read() {
        return new RuleBookReader().read(RuleBookFiles.ofTexts(texts));
    }

    Sound sound() {
        return (Sound) read();
    }

    /// What is refused, each as `code file:line field = value`.
    List<String> errors() {
        return told(Severity.REFUSED);
    }

    /// What is warned of, each as `code file:line field = value`.
    List<String> warnings() {
        return told(Severity.WARNING);
    }

    private List<String> told(Severity severity) {
        return read().problems().stream().filter(it -> it.severity() == severity).map(SmallBook::line).toList();
    }

    private static String line(Problem problem) {
        var place = problem.place();
        var line = problem.code().word() + " " + place.file();
        line += place.line() == null ? "" : ":" + place.line();
        line += place.column() == null ? "" : " " + place.column();
        return line + (place.value() == null ? "" : " = " + place.value());
    }
}
