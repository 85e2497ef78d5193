package phonngan.app.command;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import phonngan.approval.ListVersion;
import phonngan.common.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list show --year Y`: the lines of a version; where it stands, and its code, go to standard error.
@Command(name = "show")
final class ListShowCommand extends ListReading {
    @Option(names = "--version-no", paramLabel = "N", descriptionKey = "list.version-no")
    private @Nullable Integer number;

    @Override
    int run(Session session) {
        var meant = meant(session);
        var version = version(session, meant, number == null ? OptionalInt.empty() : OptionalInt.of(number));
        var body = body(session, version);
        var roster = session.roster(meant.book());
        err().println(heading(version));
        try (var list = Listing.open(output(), List.of("pool", "status", "rank", "subject_id", "name", "base", "bonus",
                "total", "amount", "reason"))) {
            body.lines().forEach(it -> {
                var who = Who.of(roster, meant.round(), it.subject());
                list.row(it.pool(), it.status().word(), it.rank(), who.id(), who.name(), it.base(), it.bonus(),
                        it.total(), it.amount(), it.reason());
            });
        }
        return ExitStatus.WELL;
    }

    private String heading(ListVersion it) {
        return Wording.say(language(), "approval", "heading", Integer.toString(it.version()), it.round(),
                it.state().title(language()), it.hash().code(), Long.toString(it.head().seq()));
    }
}
