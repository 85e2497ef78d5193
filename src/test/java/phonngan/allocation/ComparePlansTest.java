package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.allocation.AllocationDesk.withTeachers;

import org.junit.jupiter.api.Test;

/// What another incentive plan would do to the pay lines, seen before it is kept.
class ComparePlansTest {
    private static final String TWO_SEATS = """
                                            pools:
                                              - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                                            """;
    private static final String THREE_SEATS = """
                                              pools:
                                                - { id: teacher, pot: "120.00", quota: { heads: 3 }, method: equal, at_the_line: stop }
                                              """;

    private final AllocationDesk desk = withTeachers("""
                                                     S1 9
                                                     S2 7
                                                     S3 7
                                                     S4 5
                                                     """);

    @Test
    void whoComesInWithOneMoreSeatIsNamedAndNobodyElse() {
        assertThat(desk.changes(TWO_SEATS, THREE_SEATS))
                .isEqualTo("""
                           teacher: 2 of 4 seats, 90.00 baht -> 3 of 4 seats, 120.00 baht
                           - S2 at-the-line: 1 left -> inside
                           - S3 at-the-line: 1 left -> inside
                           """);
    }

    @Test
    void whoWouldFallOutIsNamedToo() {
        assertThat(desk.changes(THREE_SEATS, THREE_SEATS.replace("heads: 3", "heads: 1")))
                .isEqualTo("""
                           teacher: 3 of 4 seats, 120.00 baht -> 1 of 4 seats, 120.00 baht
                           - S2 inside -> outside
                           - S3 inside -> outside
                           """);
    }

    @Test
    void anotherReasonForTheSameSideIsNoMove() {
        assertThat(desk.changes(THREE_SEATS, THREE_SEATS.replace("heads: 3", "heads: 2").replace("stop",
                "include-all"))).isEqualTo("""
                                           teacher: 3 of 4 seats, 120.00 baht -> 2 of 4 seats, 120.00 baht
                                           """);
    }

    @Test
    void theSamePlanMovesNobody() {
        assertThat(desk.changes(TWO_SEATS, TWO_SEATS))
                .isEqualTo("teacher: 2 of 4 seats, 90.00 baht -> 2 of 4 seats, 90.00 baht\n");
    }

    @Test
    void beforeAFirstPlanEverybodyStandsNowhere() {
        assertThat(desk.changes("", THREE_SEATS)).isEqualTo("""
                                                            teacher: no line, no money -> 3 of 4 seats, 120.00 baht
                                                            - S1 nowhere -> inside
                                                            - S2 nowhere -> inside
                                                            - S3 nowhere -> inside
                                                            - S4 nowhere -> outside
                                                            """);
    }

    @Test
    void poolsOfTheOtherPlanComeFirstAndThoseThatItDropsAreNotForgotten() {
        assertThat(desk.with("plan", "P1 3").with("finance", "F1 3").changes(TWO_SEATS,
                """
                pools:
                  - { id: plan, pot: "10.00", quota: { heads: 1 }, method: equal, at_the_line: stop }
                  - { id: finance, pot: "20.00", quota: { percent: "50" }, method: equal, at_the_line: stop }
                """)).isEqualTo("""
                                plan: no line, no money -> 1 of 1 seats, 10.00 baht
                                - P1 nowhere -> inside
                                finance: no line, no money -> 0 of 1 seats, 20.00 baht
                                - F1 nowhere -> outside
                                teacher: 2 of 4 seats, 90.00 baht -> no line, no money
                                - S1 inside -> nowhere
                                - S2 at-the-line: 1 left -> nowhere
                                - S3 at-the-line: 1 left -> nowhere
                                - S4 outside -> nowhere
                                """);
    }
}
