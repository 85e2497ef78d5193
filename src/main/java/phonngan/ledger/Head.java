package phonngan.ledger;

/// The last entry of a chain as others remember it: whoever kept one can tell later whether anything before it changed.
///
/// @param seq its place; 0 while the chain is empty
/// @param hash its hash; 64 zeros while the chain is empty
public record Head(long seq, String hash) {
    /// The head of a chain without entries.
    public static final Head EMPTY = new Head(0, "0".repeat(64));
}
