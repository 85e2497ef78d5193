package phonngan.common.jdbc;

/// The connection broke while a commit was on its way, and the database could not be asked in time whether it came
/// about. Whoever meant it looks before doing it again.
final class CommitUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommitUnknown(Throwable cause) {
        super("whether the last act was stored is not known", cause);
    }
}
