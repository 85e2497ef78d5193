package phonngan.app.command;

/// How a command ends. Nothing is ever half done.
final class ExitStatus {
    /// All well; warnings alone included.
    static final int WELL = 0;
    /// Done, but rows were refused or a check has findings.
    static final int FINDINGS = 1;
    /// Nothing done: the command or a whole file is wrong.
    static final int WRONG = 2;
    /// Nothing done: a fault outside.
    static final int FAULT = 3;

    private ExitStatus() {
    }
}
