package phonngan.app.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Wording;
import phonngan.intake.ConnectionState;
import phonngan.intake.SheetStanding;
import phonngan.intake.SheetTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `sheet list`: how every connection stands, and what to do.
@Command(name = "list")
final class SheetListCommand extends StoreCommand {
    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var troubled = false;
        try (var list = Listing.open(output,
                List.of("connection", "form", "fiscal_year", "sheet", "address", "state", "status",
                        "since", "last_tried", "last_read", "last_batch", "refused", "what_to_do"))) {
            for (var standing : NamedConnection.list(session, office())) {
                troubled |= standing.state() instanceof SheetTrouble;
                row(list, standing);
            }
        }
        return troubled ? ExitStatus.FINDINGS : ExitStatus.WELL;
    }

    private void row(Listing list, SheetStanding it) {
        var connection = it.connection();
        var taken = it.lastTaken();
        list.row(Long.toString(connection.id()), connection.form(), connection.book().year().be(), connection.name(),
                connection.address(), it.state().word(), Wording.say(language(), "sheets", it.state().word() + ".name"),
                it.since(), it.lastTried(), it.lastRead(),
                taken == null || taken.batch().isEmpty() ? null : Long.toString(taken.batch().getAsLong()),
                taken == null ? null : taken.counts().refused(), whatToDo(it));
    }

    private String whatToDo(SheetStanding it) {
        return switch (it.state()) {
            case ConnectionState.Connected _ -> Wording.say(language(), "sheets", "connected.todo");
            case ConnectionState.Running(var added) -> added.isEmpty()
                    ? ""
                    : Wording.say(language(), "sheets", "added.todo", added);
            case ConnectionState.Paused(var reason, var by) ->
                Wording.say(language(), "sheets", "paused.todo", reason, by);
            case SheetTrouble trouble -> {
                var problem = trouble.problem(it.connection().name());
                yield Wording.message(problem, language()) + " — " + Wording.remedy(problem, language());
            }
        };
    }
}
