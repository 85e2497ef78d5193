package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.allocation.AllocationDesk.withTeachers;

import org.junit.jupiter.api.Test;

/// The director may differ from the advice, within the plan and with a reason.
class DirectorsDeviationTest {
    private static final String TWO_SEATS = """
                                            pools:
                                              - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                                            """;

    private static AllocationDesk fourTeachers() {
        return withTeachers("""
                            S1 9
                            S2 8
                            S3 7
                            S4 5
                            """);
    }

    @Test
    void whoIsTakenInSharesThePotInPlaceOfTheOneLeftOut() {
        assertThat(fourTeachers().director("""
                                           teacher S2 leaves
                                           teacher S4 takes
                                           """).inEnglish(TWO_SEATS)).isEqualTo(
                """
                teacher,1,S1,45.00,90.00 baht divided equally among 2
                teacher,2,S2,0.00,left out by the director against the advice (นางอรุณ แสงดี, 25 October 2023): ผลงานเด่น
                teacher,3,S3,0.00,behind the quota line of 2
                teacher,4,S4,45.00,90.00 baht divided equally among 2; \
                taken in by the director against the advice (นางอรุณ แสงดี, 25 October 2023): ผลงานเด่น
                """);
    }

    @Test
    void aWordThatSaysWhatTheAdviceSaysLeavesNoTrace() {
        assertThat(fourTeachers().director("""
                                           teacher S1 takes
                                           teacher S4 leaves
                                           """).inEnglish(TWO_SEATS)).isEqualTo(fourTeachers().inEnglish(TWO_SEATS));
    }

    @Test
    void aWordAboutAnotherPoolIsNotHeardInThisOne() {
        assertThat(fourTeachers().director("plan S4 takes").inEnglish(TWO_SEATS))
                .isEqualTo(fourTeachers().inEnglish(TWO_SEATS));
    }

    @Test
    void nobodyIsTakenInWhoIsNotEligible() {
        assertThat(fourTeachers().employed("S4 contractor - -").director("""
                                                                         teacher S2 leaves
                                                                         teacher S4 takes
                                                                         teacher S9 takes
                                                                         """)
                .obstacles("eligibility: { employment_types: [government-employee] }\n" + TWO_SEATS)).isEqualTo(
                        """
                        5 deviation-not-eligible: S4 is not among the eligible of pool teacher; the list cannot differ about them
                        5 deviation-not-eligible: S9 is not among the eligible of pool teacher; the list cannot differ about them
                        """);
    }

    @Test
    void noMoreAreTakenInThanThePlanHasRoomFor() {
        assertThat(fourTeachers().director("teacher S4 takes").obstacles(TWO_SEATS))
                .isEqualTo("""
                           4 deviation-above-quota: Pool teacher would have 3 recipients; the plan has room for 2
                           """);
    }
}
