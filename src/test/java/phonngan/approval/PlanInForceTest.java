package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanInForceTest {
    private static final String PLAN = """
                                       fiscal_year: 2566
                                       round: 12m
                                       pools:
                                         - { id: teacher, pot: "300.00", quota: { heads: 2 }, method: by-points, at_the_line: include-all }
                                         - { id: plan, pot: "100.00", quota: { heads: 1 }, method: METHOD, at_the_line: include-all }
                                       """;

    @ParameterizedTest
    @CsvSource({"equal, false", "by-points, false", "percent-of-pay, true"})
    void thePayFileIsNeededWhereOnePoolIsDividedByPay(String method, boolean needed) {
        assertThat(new PlanInForce(ApprovalDesk.read(PLAN.replace("METHOD", method)), "").needsPay())
                .isEqualTo(needed);
    }
}
