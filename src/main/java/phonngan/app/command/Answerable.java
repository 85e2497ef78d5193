package phonngan.app.command;

import picocli.CommandLine.Option;

/// Who answers for what a command does, and why it is done. Whether the reason says anything, the deed judges.
final class Answerable {
    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--by", required = true, paramLabel = "R", descriptionKey = "option.by")
    private String by = "";

    String reason() {
        return reason;
    }

    /// As it was typed.
    String by() {
        return by;
    }

    /// As it is written down: beside whoever typed the command.
    String who(Session session) {
        return by + " (" + session.enteredBy() + ")";
    }
}
