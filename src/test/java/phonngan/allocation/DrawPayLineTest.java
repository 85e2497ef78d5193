package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.allocation.AllocationDesk.withTeachers;

import org.junit.jupiter.api.Test;

/// The line that the ranking draws between those who would receive and the others.
class DrawPayLineTest {
    private static AllocationDesk fourTeachersTwoOfThemTied() {
        return withTeachers("""
                            S1 9
                            S2 7
                            S3 7
                            S4 5
                            """);
    }

    @Test
    void theLineRunsBehindTheLastSeat() {
        assertThat(fourTeachersTwoOfThemTied()
                .places("""
                        pools:
                          - { id: teacher, pot: "9.00", quota: { heads: 3 }, method: equal, at_the_line: stop }
                        """, "teacher")).isEqualTo("""
                                                   S1 inside
                                                   S2 inside
                                                   S3 inside
                                                   S4 outside
                                                   """);
    }

    @Test
    void aTieAcrossTheLineWaitsForTheCommittee() {
        assertThat(fourTeachersTwoOfThemTied()
                .places("""
                        pools:
                          - { id: teacher, pot: "9.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                        """, "teacher")).isEqualTo("""
                                                   S1 inside
                                                   S2 at-the-line: 1 left
                                                   S3 at-the-line: 1 left
                                                   S4 outside
                                                   """);
    }

    @Test
    void whatTheCommitteeDecidedIsToldWithEachOfTheTied() {
        assertThat(fourTeachersTwoOfThemTied()
                .places("""
                        pools:
                          - { id: teacher, pot: "9.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                        tie_decisions:
                          - { pool: teacher, chosen: [S3], by: มติที่ 3/2566, on: "2023-10-25", reason: จับสลาก }
                        """, "teacher"))
                .matches("""
                         S1 inside
                         S2 outside: .*มติที่ 3/2566.*25 October 2023.*จับสลาก
                         S3 inside: .*มติที่ 3/2566.*25 October 2023.*จับสลาก
                         S4 outside
                         """);
    }

    @Test
    void aDecisionAboutSomebodyElseSettlesNothing() {
        assertThat(fourTeachersTwoOfThemTied()
                .places("""
                        pools:
                          - { id: teacher, pot: "9.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                        tie_decisions:
                          - { pool: teacher, chosen: [S4], by: มติที่ 3/2566, on: "2023-10-25", reason: จับสลาก }
                        """, "teacher")).contains("S2 at-the-line", "S3 at-the-line");
    }

    @Test
    void whoIsNotEligibleTakesNoSeat() {
        assertThat(fourTeachersTwoOfThemTied().employed("S1 temporary-employee - -")
                .places("""
                        eligibility:
                          employment_types: [government-employee]
                        pools:
                          - { id: teacher, pot: "9.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                        """, "teacher"))
                .matches("""
                         S1 not-eligible: .+
                         S2 inside
                         S3 inside
                         S4 outside
                         """);
    }

    @Test
    void aPoolThatThePlanDoesNotPayHasNoLine() {
        assertThat(fourTeachersTwoOfThemTied()
                .places("""
                        pools:
                          - { id: plan, pot: "9.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                        """, "teacher")).isEmpty();
    }

    @Test
    void aPlanOfAnotherYearDrawsNoLine() {
        assertThat(fourTeachersTwoOfThemTied()
                .places("""
                        fiscal_year: 2565
                        round: 12m
                        pools:
                          - { id: teacher, pot: "9.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                        """, "teacher")).isEmpty();
    }
}
