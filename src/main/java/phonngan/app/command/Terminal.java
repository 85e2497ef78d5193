package phonngan.app.command;

/// Whether a person sits at the other end.
final class Terminal {
    private Terminal() {
    }

    static boolean isThere() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
