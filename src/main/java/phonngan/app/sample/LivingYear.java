package phonngan.app.sample;

import java.util.ArrayList;
import java.util.List;

/// The sample year from the first day to the last, as a list of acts. The same seed tells the same year to the byte.
///
/// @param province who lives in it
/// @param answers everything that is sent in it
/// @param acts what the office does, in order
record LivingYear(Province province, List<Answer> answers, List<Act> acts) {
    /// The year that the product ships.
    static final long SEED = 2566;
    private static final String STILL_AWAITED = "self-dev";

    static LivingYear of(long seed) {
        var province = Province.of(seed);
        var achievements = Achievements.of(province, new Dice(seed, "achievements"));
        var answers = Sending.send(province, achievements, new Dice(seed, "sending"));
        return new LivingYear(province, answers, acts(province, answers, seed));
    }

    private static List<Act> acts(Province province, List<Answer> answers, long seed) {
        var office = new OfficeFiles(province);
        var files = new AnswerFiles(province, answers);
        var decisions = new DecisionFiles(province, answers, new Dice(seed, "decisions"));
        var committee = Committee.of(province);
        var acts = new ArrayList<Act>();
        acts.add(new Act.AnnounceRuleBook(SampleCalendar.instant(2022, 10, 3, 9)));
        acts.add(new Act.LoadRoster(SampleCalendar.instant(2022, 10, 4, 9), office.units()));
        acts.add(new Act.LoadRoster(SampleCalendar.instant(2022, 10, 4, 10), office.firstStaff()));
        acts.add(new Act.AppointCommittees(SampleCalendar.instant(2023, 6, 1, 9), office.committees()));
        read(Reading.MIDSUMMER, files, acts);
        acts.add(new Act.LoadRoster(SampleCalendar.instant(2023, 7, 3, 9), office.secondStaff()));
        acts.add(new Act.EnterDecisions(SampleCalendar.instant(2023, 7, 14, 16), decisions.summer()));
        acts.add(new Act.Score(SampleCalendar.instant(2023, 7, 17, 9), false));
        acts.add(new Act.KeepPlan(SampleCalendar.instant(2023, 9, 15, 14), "config/incentives/2566.yaml"));
        read(Reading.CLOSING, files, acts);
        read(Reading.LATE, files, acts);
        acts.add(new Act.EnterDecisions(SampleCalendar.instant(2023, 10, 20, 17), decisions.autumn()));
        acts.add(new Act.AcceptForm(SampleCalendar.instant(2023, 10, 20, 18), SampleForm.CHECKLIST, committee.chair(),
                "ตรวจหลักฐานครบทุกข้อแล้ว"));
        acts.add(new Act.EnterDecisions(SampleCalendar.instant(2023, 10, 24, 9), decisions.late()));
        acts.add(new Act.CloseAwaiting(SampleCalendar.instant(2023, 10, 24, 15), "quality-activity",
                committee.chair(), "ครบกำหนดแล้วไม่มีรายงานส่งมาถึง"));
        acts.add(new Act.Score(SampleCalendar.instant(2023, 10, 25, 9), true));
        acts.add(new Act.EnterDecisions(SampleCalendar.instant(2023, 10, 31, 17), decisions.afterPosting()));
        acts.addAll(closings(answers, committee));
        acts.add(new Act.KeepPlan(SampleCalendar.instant(2023, 11, 1, 10), "sample-forms/province/plan.yaml"));
        return List.copyOf(acts);
    }

    /// One indicator still awaits papers when the year is handed to a newcomer, who has to rule on them before posting.
    private static List<Act> closings(List<Answer> answers, Committee committee) {
        return answers.stream().filter(it -> it.fate() == Fate.DECIDED_AFTERWARDS).map(it -> it.what().indicator())
                .filter(it -> !it.equals(STILL_AWAITED)).distinct().sorted()
                .<Act>map(it -> new Act.CloseAwaiting(SampleCalendar.instant(2023, 10, 31, 18), it,
                        committee.chair(), "ไม่มีเอกสารส่งมาภายในวันประชุม"))
                .toList();
    }

    private static void read(Reading reading, AnswerFiles files, List<Act> acts) {
        var at = SampleCalendar.instant(reading.at());
        for (var form : SampleForm.values()) {
            files.file(form, reading)
                    .ifPresent(it -> acts.add(new Act.ReadAnswers(at, form, it, reading.isWhole())));
        }
    }
}
