package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.CaseBuilder.aDistrictOffice;
import static phonngan.testkit.CaseBuilder.aTeacher;
import static phonngan.testkit.SampleIndicators.activityByItem;
import static phonngan.testkit.SampleIndicators.activityByOrder;
import static phonngan.testkit.SampleIndicators.awardSum;
import static phonngan.testkit.SampleIndicators.honourStudent;
import static phonngan.testkit.SampleIndicators.knowledgeManagement;
import static phonngan.testkit.SampleIndicators.roomsOpened;
import static phonngan.testkit.SampleIndicators.selfAssessment;
import static phonngan.testkit.SampleIndicators.testAttendance;
import static phonngan.testkit.SampleIndicators.testMean;
import static phonngan.testkit.SampleIndicators.training;

import java.util.Map;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.common.Language;
import phonngan.intake.ClaimState;
import phonngan.testkit.CaseBuilder;
import phonngan.testkit.SampleIndicators;

/// What people read, word by word.
class ExplanationTest {
    @Test
    void sevenPointsAreFiveAndTwo() {
        var teacher = aTeacher().measuredBy(honourStudent()).withAward("province").heldBy("ข").inContest("โครงงานอาชีพ")
                .ofKind("announcement").withAward("national").heldBy("ก").ofKind("certificate").withAward("district")
                .heldBy("ก").withAward("region").inState(ClaimState.RETURNED, "ภาพไม่ชัด");

        assertThat(teacher.explained(Language.TH)).isEqualTo(
                """
                นักศึกษาที่สร้างชื่อเสียงให้ สกร.: ได้ 7 คะแนน เป็นคะแนนฐาน 5 คะแนน และคะแนนบวกเพิ่ม 2 คะแนน (คะแนนเต็ม 5 คะแนน)
                ระดับประเทศ ของ ก ได้ 5 คะแนน เป็นคะแนนฐาน จาก เกียรติบัตร แบบ/r2 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                ระดับจังหวัด ของ ข รายการ โครงงานอาชีพ ได้ 2 คะแนน เป็นคะแนนบวกเพิ่ม จาก ประกาศผลรางวัล แบบ/r1 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                ระดับอำเภอ ของ ก ไม่นับเพิ่ม เพราะนับ ระดับประเทศ ของผู้รับรางวัลคนเดียวกันแล้ว
                หลักฐาน แบบ/r4 ส่งคืนให้แก้ไข จึงยังไม่นับ (เหตุผล: ภาพไม่ชัด)
                จะได้ 8 คะแนน เมื่อมีผู้รับรางวัล ระดับอำเภอ เพิ่มอีก 1 คน โดยส่ง เกียรติบัตร หรือ ประกาศผลรางวัล
                """);
        assertThat(teacher.explained(Language.EN)).isEqualTo(
                """
                นักศึกษาที่สร้างชื่อเสียงให้ สกร.: 7 points, made of 5 points base and 2 points bonus (full mark 5 points)
                National level of ก gives 5 points, all of it base, by เกียรติบัตร แบบ/r2, reviewed by มานี รักเรียน on 12 October 2023
                Provincial level of ข in โครงงานอาชีพ gives 2 points, all of it bonus, by ประกาศผลรางวัล แบบ/r1, reviewed by มานี รักเรียน on 12 October 2023
                District level of ก adds nothing, because national level of the same holder counts already
                Evidence แบบ/r4 was returned and does not count yet (reason: ภาพไม่ชัด)
                It would be 8 points with one more award holder, district level, by sending เกียรติบัตร or ประกาศผลรางวัล
                """);
    }

    @Test
    void theZeroTrapSaysWhatItCostsAndWhatWouldOpenIt() {
        var teacher = aTeacher().measuredBy(activityByOrder()).withSteps(2).ofKind("attendance-list").withSteps(2)
                .ofKind("photo").withSteps(3, 4, 5);

        assertThat(teacher.explained(Language.TH)).isEqualTo(
                """
                กิจกรรมพัฒนาคุณภาพผู้เรียน: ได้ 0 คะแนน จากคะแนนเต็ม 5 คะแนน
                ข้อ 1 มีโครงการที่ได้รับอนุมัติ ยังไม่ผ่าน ต้องส่ง โครงการที่ได้รับอนุมัติ
                ข้อ 2 จัดกิจกรรมตามแผน มีหลักฐานที่รับแล้ว แต่ยังไม่ได้คะแนน เพราะข้อ 1 มีโครงการที่ได้รับอนุมัติ ยังไม่ผ่าน (จาก บัญชีรายชื่อ แบบ/r1 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566 และ ภาพถ่ายกิจกรรม แบบ/r2 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566)
                ข้อ 3 ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80 มีหลักฐานที่รับแล้ว แต่ยังไม่ได้คะแนน เพราะข้อ 1 มีโครงการที่ได้รับอนุมัติ ยังไม่ผ่าน (จาก หลักฐาน แบบ/r3 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566)
                ข้อ 4 ประเมินผล มีหลักฐานที่รับแล้ว แต่ยังไม่ได้คะแนน เพราะข้อ 1 มีโครงการที่ได้รับอนุมัติ ยังไม่ผ่าน (จาก หลักฐาน แบบ/r4 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566)
                ข้อ 5 รายงานผลต่อผู้อำนวยการ มีหลักฐานที่รับแล้ว แต่ยังไม่ได้คะแนน เพราะข้อ 1 มีโครงการที่ได้รับอนุมัติ ยังไม่ผ่าน (จาก หลักฐาน แบบ/r5 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566)
                เกณฑ์นี้นับข้อที่ผ่านต่อเนื่องกันตั้งแต่ข้อ 1 และหยุดที่ข้อ 1 มีโครงการที่ได้รับอนุมัติ หากนับเป็นรายข้อจะได้ 4 คะแนน
                จะได้ 5 คะแนน เมื่อผ่าน ข้อ 1 มีโครงการที่ได้รับอนุมัติ (ส่ง โครงการที่ได้รับอนุมัติ)
                """);
        assertThat(teacher.explained(Language.EN)).contains(
                "Steps count in an unbroken row from step 1, and the row ends before step 1"
                        + " มีโครงการที่ได้รับอนุมัติ; item by item it would be 4 points\n",
                "It would be 5 points with step 1 มีโครงการที่ได้รับอนุมัติ (send โครงการที่ได้รับอนุมัติ)\n");
    }

    @Test
    void aShareJustBelowItsBoundNeverPrintsAsTheBound() {
        var teacher = aTeacher().measuredBy(testAttendance()).withShare("19999", "25000").ofKind("score-report");

        assertThat(teacher.explained(Language.TH)).isEqualTo(
                """
                ร้อยละของผู้สอบ N-NET: ได้ 4 คะแนน จากคะแนนเต็ม 5 คะแนน
                คิดเป็นร้อยละ 79.996 (19999 จาก 25000) ถึงเกณฑ์ร้อยละ 75 ได้ 4 คะแนน
                นับ 19999 จาก 25000 ตาม รายงานผลการสอบ แบบ/r1 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                จะได้ 5 คะแนน เมื่อถึงร้อยละ 80 คือเพิ่มผลอีก 1 โดยจำนวนทั้งหมดเท่าเดิม
                """);
        assertThat(teacher.explained(Language.EN)).isEqualTo(
                """
                ร้อยละของผู้สอบ N-NET: 4 points of 5 points
                79.996 % (19999 of 25000) reaches the band of 75 % and gives 4 points
                19999 of 25000 counted, by รายงานผลการสอบ แบบ/r1, reviewed by มานี รักเรียน on 12 October 2023
                It would be 5 points at 80 %, that is 1 more out of the same total
                """);
    }

    @Test
    void anAwaitedReportNamesItsDebtor() {
        var teacher = aTeacher().measuredBy(activityByItem()).withSteps(1).ofKind("project-document").withSteps(4)
                .owedBy("U1", "activity-report");

        assertThat(teacher.explained(Language.TH)).isEqualTo(
                """
                กิจกรรมพัฒนาคุณภาพผู้เรียน: คะแนนชั่วคราว 1 คะแนน จากคะแนนเต็ม 5 คะแนน เพราะยังรอเอกสาร
                ข้อ 1 มีโครงการที่ได้รับอนุมัติ ผ่าน ได้ 1 คะแนน จาก โครงการที่ได้รับอนุมัติ แบบ/r1 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                ข้อ 2 จัดกิจกรรมตามแผน ยังไม่ผ่าน ต้องส่ง บัญชีรายชื่อ
                ข้อ 3 ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80 ยังไม่ผ่าน ต้องส่ง บัญชีรายชื่อ
                ข้อ 4 ประเมินผล ยังไม่นับ เพราะรอ รายงานผลการจัดกิจกรรม จาก ศูนย์ฯ ตำบลตัวอย่าง
                ข้อ 5 รายงานผลต่อผู้อำนวยการ ยังไม่นับ เพราะรอ รายงานต่อผู้อำนวยการ จาก ศูนย์ฯ ตำบลตัวอย่าง
                จะได้ 2 คะแนน เมื่อผ่าน ข้อ 2 จัดกิจกรรมตามแผน (ส่ง บัญชีรายชื่อ)
                """);
        assertThat(teacher.explained(Language.EN)).isEqualTo(
                """
                กิจกรรมพัฒนาคุณภาพผู้เรียน: provisionally 1 point of 5 points, because a document is still awaited
                Step 1 มีโครงการที่ได้รับอนุมัติ is met and gives 1 point, by โครงการที่ได้รับอนุมัติ แบบ/r1, reviewed by มานี รักเรียน on 12 October 2023
                Step 2 จัดกิจกรรมตามแผน is not met; it needs บัญชีรายชื่อ
                Step 3 ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80 is not met; it needs บัญชีรายชื่อ
                Step 4 ประเมินผล does not count yet; it awaits รายงานผลการจัดกิจกรรม from ศูนย์ฯ ตำบลตัวอย่าง
                Step 5 รายงานผลต่อผู้อำนวยการ does not count yet; it awaits รายงานต่อผู้อำนวยการ from ศูนย์ฯ ตำบลตัวอย่าง
                It would be 2 points with step 2 จัดกิจกรรมตามแผน (send บัญชีรายชื่อ)
                """);
    }

    @Test
    void aSuspendedIndicatorSaysWhy() {
        var teacher = aTeacher().measuredBy(training()).withValue("30").suspendedBecause("เว็บไซต์รับข่าวปิดปรับปรุง");

        assertThat(teacher.explained(Language.TH))
                .isEqualTo("""
                           การพัฒนาตนเองของบุคลากร: งดประเมินในรอบ 12 เดือน ไม่นับทั้งคะแนนที่ได้และคะแนนเต็ม
                           เหตุที่งดประเมิน: เว็บไซต์รับข่าวปิดปรับปรุง
                           """);
        assertThat(teacher.explained(Language.EN))
                .isEqualTo(
                        """
                        การพัฒนาตนเองของบุคลากร: set aside in the twelve-month round, out of both the points and the full mark
                        Why it is set aside: เว็บไซต์รับข่าวปิดปรับปรุง
                        """);
    }

    @Test
    void aSmallerTableOfAnEarlierRoundIsNamedWithItsRound() {
        assertThat(aTeacher().measuredBy(knowledgeManagement()).afterSixMonths().withSteps(1, 2, 3, 4)
                .explained(Language.TH))
                .contains("ผ่าน 4 ข้อ ตารางคะแนนรอบ 6 เดือนไม่มีจำนวนนี้ จึงใช้คะแนนของ 3 ข้อ ได้ 5 คะแนน\n")
                .endsWith("ได้คะแนนสูงสุดที่เกณฑ์ให้ได้แล้ว\n");
        assertThat(aTeacher().measuredBy(knowledgeManagement()).afterSixMonths().withSteps(3).explained(Language.TH))
                .contains("ผ่าน 1 ข้อ ยังไม่ถึงจำนวนน้อยที่สุดในตารางคะแนนรอบ 6 เดือน จึงได้ 0 คะแนน\n")
                .endsWith("จะได้ 5 คะแนน เมื่อผ่าน ข้อ 1 เกณฑ์ที่ 1 (ส่ง รายงานผลการจัดกิจกรรม)"
                        + " และ ข้อ 2 เกณฑ์ที่ 2 (ส่ง รายงานผลการจัดกิจกรรม)\n");
    }

    @Test
    void aCapSaysWhatItTakesOff() {
        assertThat(aTeacher().measuredBy(awardSum(CountBy.AWARD, "2", "8")).withAward("region").withAward("region")
                .withAward("province").withAward("region").explained(Language.TH)).isEqualTo(
                        """
                        ตัวชี้วัดตัวอย่าง: ได้ 8 คะแนน เป็นคะแนนฐาน 5 คะแนน และคะแนนบวกเพิ่ม 3 คะแนน (คะแนนเต็ม 5 คะแนน)
                        ระดับภาค ได้ 4 คะแนน เป็นคะแนนฐาน จาก หลักฐาน แบบ/r1 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                        ระดับภาค นับเป็นรางวัลเพิ่มเติม ได้ 2 คะแนน เป็นคะแนนฐาน 1 คะแนน และคะแนนบวกเพิ่ม 1 คะแนน จาก หลักฐาน แบบ/r2 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                        ระดับภาค นับเป็นรางวัลเพิ่มเติม ได้ 2 คะแนน เป็นคะแนนบวกเพิ่ม จาก หลักฐาน แบบ/r4 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                        ระดับจังหวัด นับเป็นรางวัลเพิ่มเติม ได้ 2 คะแนน เป็นคะแนนบวกเพิ่ม จาก หลักฐาน แบบ/r3 พิจารณาโดย มานี รักเรียน เมื่อวันที่ 12 ตุลาคม 2566
                        รวมได้ 10 คะแนน เกินเพดาน 8 คะแนน จึงหักส่วนเกิน 2 คะแนน
                        ได้คะแนนสูงสุดที่เกณฑ์ให้ได้แล้ว
                        """);
    }

    @Test
    void levelsDecidedAtOneInstantAreNamedAsSuch() {
        assertThat(aDistrictOffice().measuredBy(selfAssessment()).withLevel("excellent").withLevel("good")
                .explained(Language.TH))
                .contains("""
                          ผลระดับ ดีเลิศ ไม่ใช้ เพราะมีมติพร้อมกันกับ ดี จึงใช้ระดับที่ต่ำกว่า""")
                .endsWith("จะได้ 4 คะแนน เมื่อผลประเมินเป็นระดับ ดีเลิศ โดยส่ง รายงานการประเมินตนเอง\n");
    }

    @Test
    void figuresSayHowFarTheNextBandIs() {
        assertThat(aTeacher().measuredBy(training()).withValue("24").explained(Language.TH))
                .endsWith("จะได้ 5 คะแนน เมื่อรวมได้ 30 คือเพิ่มอีก 6\n");
        assertThat(aDistrictOffice().measuredBy(roomsOpened()).withValue("2").explained(Language.TH))
                .contains(
                        "ทำได้ 2 ห้อง จากเป้าหมาย 3 ห้อง คิดเป็นร้อยละ 66.67 ยังไม่บรรลุเป้าหมาย ถึงเกณฑ์ร้อยละ 60 ได้ 3 คะแนน\n")
                .endsWith("จะได้ 5 คะแนน เมื่อถึงร้อยละ 100 ของเป้าหมาย คือเพิ่มอีก 1 ห้อง\n");
        assertThat(aTeacher().measuredBy(testMean()).withValue("37.38").explained(Language.TH))
                .endsWith("จะได้ 2 คะแนน เมื่อค่าเฉลี่ยถึง 38 คือสูงขึ้นอีก 0.62\n");
        assertThat(aTeacher().measuredBy(testAttendance()).explained(Language.TH))
                .isEqualTo("""
                           ร้อยละของผู้สอบ N-NET: ยังไม่ประเมิน ซึ่งไม่เท่ากับได้ 0 คะแนน
                           ยังไม่มีหลักฐานที่นับได้ จึงคำนวณคะแนนไม่ได้
                           จะได้ 1 คะแนน เมื่อถึงร้อยละ 60 โดยส่ง บัญชีรายชื่อ หรือ รายงานผลการสอบ
                           """);
    }

    @Test
    void programsReadTheSameReasonsByName() {
        var theCase = aTeacher().measuredBy(honourStudent()).withAward("national").heldBy("ก").build();
        var lines = new Explanation(theCase, ScoringEngine.score(theCase),
                new Titles(SampleIndicators.KINDS, Map.of(), Map.of()))
                .lines(Language.TH);

        assertThat(lines).map(Explanation.Line::kind).containsExactly("result", "award-counted", "next-award");
        assertThat(lines.getFirst().arguments()).hasToString(
                "{indicator=honour-student, score=5, full_mark=5, base=5, bonus=0, state=scored}");
        assertThat(lines.get(1).arguments()).hasToString(
                "{level=national, holder=ก, contest=, points=5, claims=1, base=5, bonus=0}");
        assertThat(lines.get(1).adds()).hasToString("5");
        assertThat(lines.get(2).arguments())
                .hasToString("{would_be=6, level=district, evidence_kinds=announcement certificate}");
    }

    @Test
    void everyReasonForNotCountingHasItsSentence() {
        for (var state : ClaimState.values()) {
            assertThat(aTeacher().withAward("national").inState(state, "เหตุ").explained(Language.TH))
                    .as(state.word()).contains("แบบ/r1").doesNotContain("{");
        }
        assertThat(unusable()).contains("แบบ/r1 ไม่นับ เพราะเกณฑ์กำหนดให้ใช้ วุฒิบัตรการอบรม",
                "แบบ/r2 ไม่นับ เพราะไม่มีตัวเลขที่ใช้คำนวณ");
    }

    private static String unusable() {
        CaseBuilder teacher = aTeacher().measuredBy(training());
        return teacher.withValue("6").ofKind("photo").withEmptyClaim().explained(Language.TH);
    }
}
