package phonngan.access;

import java.time.Instant;

/// One line of who did what. It holds no free text about anybody.
///
/// @param id in the store
/// @param office the office's id; 0 when nobody was signed in
/// @param account who; 0 for nobody
/// @param who the login name; empty for nobody
/// @param deed the word of the act
/// @param object the address it was done at, without what stands behind its question mark
/// @param outcome `done`, or why it was refused
/// @param from the keyed mark of where it came from
/// @param at when
public record AuditLine(long id, long office, long account, String who, String deed, String object, String outcome,
        String from, Instant at) {
    /// The outcome of what was not refused.
    public static final String DONE = "done";
}
