package phonngan.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetStanding;

/// Connections as commands name them: by id or by the form's id.
final class NamedConnection {
    private NamedConnection() {
    }

    /// All connections of the office that is meant.
    static List<SheetStanding> list(Session session, @Nullable String office) {
        var id = session.office(office).id();
        return session.get(SheetConnections.class).list().stream()
                .filter(it -> it.connection().book().office() == id).toList();
    }

    /// The one that is named.
    static SheetStanding get(Session session, @Nullable String office, String named) {
        var all = list(session, office);
        var found = all.stream().filter(it -> Long.toString(it.connection().id()).equals(named)
                || it.connection().form().equals(named)).toList();
        if (found.size() != 1) {
            throw new CommandRefused(ProblemCode.UNKNOWN_CONNECTION, named,
                    all.stream().map(it -> it.connection().id() + " (" + it.connection().form() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return found.getFirst();
    }
}
