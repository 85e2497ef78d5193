package phonngan.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.intake.ConnectSheet;
import phonngan.intake.Connecting;
import phonngan.intake.FormReading;
import phonngan.intake.yaml.FormReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sheet connect URL --form FORM.yaml --by R`: has a form fed by a sheet from now on.
@Command(name = "connect")
final class SheetConnectCommand extends StoreCommand {
    @Parameters(paramLabel = "URL", descriptionKey = "sheet.address")
    private String address = "";

    @Option(names = "--form", required = true, paramLabel = "FORM.yaml", descriptionKey = "ingest.form")
    private @Nullable Path form;

    @Option(names = "--tab", paramLabel = "GID", descriptionKey = "ingest.tab")
    private @Nullable Integer tab;

    @Option(names = "--by", required = true, paramLabel = "R", descriptionKey = "option.by")
    private String by = "";

    @Override
    int run(Session session) {
        var definition = switch (FormReader.read(NamedFiles.existing(form))) {
            case FormReading.Understood(var understood) -> understood;
            case FormReading.Refused(var problems) -> throw new CommandRefused(problems);
        };
        var book = new OfficeYear(session.office(office()).id(), definition.year());
        var sheet = NamedSheet.find(session, address, tab);
        return switch (session.get(ConnectSheet.class).connect(book, sheet.spreadsheet(), sheet.gid(),
                definition.text(), by + " (" + session.enteredBy() + ")", session.now())) {
            case Connecting.Stopped(var why) -> throw NamedSheet.end(why, address);
            case Connecting.Refused(var problems) -> throw new CommandRefused(problems);
            case Connecting.Connected(var connection) -> {
                err().println(Wording.say(language(), "commands", "sheet.connected", connection.form(),
                        connection.name(), Long.toString(connection.id())));
                yield ExitStatus.WELL;
            }
        };
    }
}
