package phonngan.publication;

/// A line of a list as somebody has it in a file, nothing of it understood yet.
///
/// @param at the line of the file
/// @param pool the pool
/// @param status on which side of the line
/// @param rank the place; empty for none
/// @param key the subject's key
/// @param id staff id or unit code
/// @param name what people read
/// @param base points up to the full marks
/// @param bonus points beyond them
/// @param amount what is received
public record PrintedLine(long at, String pool, String status, String rank, String key, String id, String name,
        String base, String bonus, String amount) {
}
