package phonngan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeptPlan;
import phonngan.testkit.CommandDesk;

/// `plan load` keeps what `allocate --plan` would take, and nothing else.
class PlanCommandTest {
    private static final String PLAN = """
                                       fiscal_year: 2566
                                       round: 12m
                                       pools:
                                         - { id: %s, pot: "10.00", quota: { heads: 1 }, method: %s, at_the_line: stop }
                                       """;

    @TempDir
    private Path folder;
    private CommandDesk desk;

    @BeforeEach
    void anOfficeWithItsRuleBook() {
        desk = CommandDesk.in(folder.resolve("home")).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load sample-forms/office/units.csv --year 2566");
    }

    @Test
    void aSoundPlanIsKeptWordForWord() throws IOException {
        var text = PLAN.formatted("teacher", "equal");

        assertThat(load(text)).isEqualTo(ExitStatus.WELL);
        assertThat(kept().map(KeptPlan::text)).contains(text);
        assertThat(kept().map(KeptPlan::digest)).get().asString().matches("[0-9a-f]{64}");
    }

    @Test
    void aPlanThatNeedsAPayFileIsKeptAllTheSame() throws IOException {
        assertThat(load(PLAN.formatted("teacher", "percent-of-pay"))).isEqualTo(ExitStatus.WELL);
    }

    @Test
    void aPlanThatCannotBeReadIsNotKept() throws IOException {
        assertThat(load("fiscal_year: 2566\npools: []\nponds: []\n")).isEqualTo(ExitStatus.WRONG);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aPlanThatDoesNotFitTheRuleBookIsNotKept() throws IOException {
        assertThat(load(PLAN.formatted("nurse", "equal"))).isEqualTo(ExitStatus.WRONG);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aPlanOfAYearWithoutRuleBookIsNotKept() throws IOException {
        assertThat(load(PLAN.formatted("teacher", "equal").replace("2566", "2569"))).isEqualTo(ExitStatus.WRONG);
    }

    private int load(String text) throws IOException {
        var file = folder.resolve("plan.yaml");
        Files.writeString(file, text);
        return desk.type("plan load " + file);
    }

    private Optional<KeptPlan> kept() {
        try (var session = Session.open(desk.desk(), _ -> {
        }, Map.of())) {
            return session.get(IncentivePlans.class).findServing(session.book(null, 2566));
        }
    }
}
