package phonngan.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.app.store.Offices;
import phonngan.common.Office;
import phonngan.invariants.CheckYears;
import phonngan.invariants.InvariantReport;
import phonngan.invariants.Occasion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `invariants [--year Y]`: everything that must hold of the store, one line an invariant and one a finding below it.
@Command(name = "invariants")
final class InvariantsCommand extends StoreCommand {
    @Option(names = "--year", paramLabel = "Y", descriptionKey = "option.year")
    private @Nullable Integer year;

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var offices = office() == null ? session.get(Offices.class).list() : List.of(session.office(office()));
        var wanted = year == null ? null : session.year(year);
        var checks = session.get(CheckYears.class);
        var clean = true;
        try (var list = Listing.open(output, List.of("kind", "office", "fiscal_year", "invariant", "checked",
                "findings", "place", "text", "remedy"))) {
            for (var book : checks.listBooks()) {
                var office = offices.stream().filter(it -> it.id() == book.office()).findFirst();
                if (office.isPresent() && (wanted == null || wanted.equals(book.year()))) {
                    var report = checks.check(book, Occasion.DEMAND, session.now());
                    tell(list, office.get(), report);
                    clean &= report.isClean();
                }
            }
        }
        return clean ? ExitStatus.WELL : ExitStatus.FINDINGS;
    }

    private void tell(Listing list, Office office, InvariantReport report) {
        var fiscalYear = report.book().year().be();
        for (var outcome : report.outcomes()) {
            list.row("invariant", office.code(), fiscalYear, outcome.invariant().name(), outcome.checked(),
                    outcome.findings(), "", outcome.text(language()), "");
            outcome.breaches().forEach(it -> list.row("finding", office.code(), fiscalYear, it.invariant().name(),
                    null, null, it.place(), it.message(language()), it.remedy(language())));
        }
    }
}
