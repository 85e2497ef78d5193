package phonngan.app.command;

import java.time.LocalDate;
import java.util.List;
import phonngan.common.ProblemCode;
import phonngan.intake.Claim;
import phonngan.publication.NameRecognised;
import picocli.CommandLine.Command;

/// `list public --year Y`: what the public may see; whoever did not agree to be named is counted in the last row of
/// the pool.
@Command(name = "public")
final class ListPublicCommand extends ListReading {
    @Override
    int run(Session session) {
        var meant = meant(session);
        var names = session.get(NameRecognised.class)
                .find(meant.book(), meant.rules(), meant.round(), session.roster(meant.book()),
                        LocalDate.ofInstant(session.now(), Claim.BANGKOK))
                .orElseThrow(() -> new CommandRefused(ProblemCode.NO_APPROVED_LIST, meant.round().id()));
        try (var list = Listing.open(output(), List.of("pool", "name", "unit", "not_named"))) {
            names.pools().forEach(pool -> {
                pool.named().forEach(it -> list.row(pool.title(), it.name(), it.unit(), null));
                if (pool.recognised() > pool.named().size()) {
                    list.row(pool.title(), "", "", pool.recognised() - pool.named().size());
                }
            });
        }
        return ExitStatus.WELL;
    }
}
