package phonngan.app.command;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import phonngan.approval.CompareLists;
import phonngan.approval.ListLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list compare --year Y --from 1 --to 2`: what the later version says otherwise, person by person.
@Command(name = "compare")
final class ListCompareCommand extends ListReading {
    @Option(names = "--from", required = true, paramLabel = "N", descriptionKey = "list.from")
    private int from;

    @Option(names = "--to", required = true, paramLabel = "N", descriptionKey = "list.to")
    private int to;

    @Override
    int run(Session session) {
        var meant = meant(session);
        var earlier = body(session, version(session, meant, OptionalInt.of(from)));
        var later = body(session, version(session, meant, OptionalInt.of(to)));
        var roster = session.roster(meant.book());
        try (var list = Listing.open(output(), List.of("pool", "subject_id", "name", "was", "is", "points_was",
                "points_is", "amount_was", "amount_is"))) {
            CompareLists.compare(earlier, later).forEach(it -> {
                var who = Who.of(roster, meant.round(), it.subject());
                list.row(pool(it), who.id(), who.name(), status(it.was()), status(it.is()),
                        it.was() == null ? null : it.was().total(), it.is() == null ? null : it.is().total(),
                        it.was() == null ? null : it.was().amount(), it.is() == null ? null : it.is().amount());
            });
        }
        return ExitStatus.WELL;
    }

    private static @Nullable String pool(CompareLists.Change it) {
        var line = it.is() == null ? it.was() : it.is();
        return line == null ? null : line.pool();
    }

    private static @Nullable String status(@Nullable ListLine line) {
        return line == null ? null : line.status().word();
    }
}
