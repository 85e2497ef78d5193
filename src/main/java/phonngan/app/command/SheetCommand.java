package phonngan.app.command;

import picocli.CommandLine.Command;

/// `sheet …`: forms whose answers arrive by themselves from a Google sheet.
@Command(name = "sheet", subcommands = {SheetConnectCommand.class, SheetListCommand.class, SheetSyncCommand.class,
        SheetRestCommand.Pause.class, SheetRestCommand.Resume.class})
final class SheetCommand {
}
