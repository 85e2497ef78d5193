package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.allocation.AllocationDesk.withTeachers;

import org.junit.jupiter.api.Test;

/// A plan that speaks of what the rule book does not know allocates nothing.
class PlanCheckTest {

    @Test
    void aPoolThatTheRuleBookDoesNotKnowIsAProblem() {
        assertThat(withTeachers("S1 9")
                .obstacles("""
                           pools:
                             - { id: teacher, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                             - { id: nurse, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           """)).isEqualTo("""
                                           5 plan-unknown-pool: This year’s rule book has no role group nurse
                                           """);
    }

    @Test
    void aRoundThatTheRuleBookDoesNotKnowIsAProblem() {
        assertThat(withTeachers("S1 9")
                .obstacles("""
                           fiscal_year: 2566
                           round: 9m
                           pools:
                             - { id: teacher, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           """)).isEqualTo("""
                                           2 plan-unknown-round: This year’s rule book has no round 9m
                                           """);
    }

    @Test
    void aPlanOfAnotherYearIsAProblem() {
        assertThat(withTeachers("S1 9")
                .obstacles("""
                           fiscal_year: 2567
                           round: 12m
                           pools:
                             - { id: teacher, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           """))
                .isEqualTo("""
                           1 plan-other-year: The plan is of fiscal year 2567, asked for is fiscal year 2566
                           """);
    }

    @Test
    void aDecisionForAPoolWithoutABudgetIsAProblem() {
        assertThat(withTeachers("S1 9")
                .obstacles("""
                           pools:
                             - { id: teacher, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                           tie_decisions:
                             - { pool: plan, chosen: [S1], by: คณะกรรมการ, on: "2023-10-20", reason: จับสลาก }
                           """)).startsWith("6 tie-decision-without-tie: There is a tie decision for the pool plan");
    }
}
