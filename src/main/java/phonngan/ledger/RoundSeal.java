package phonngan.ledger;

import java.time.Instant;

/// That a round is closed to entries, because a list that rests on it is approved (ปิดบัญชีของรอบ).
///
/// @param round the round's id
/// @param list the code of the approved list, as it is printed
/// @param version the list's version
/// @param by who approved it
/// @param at when
public record RoundSeal(String round, String list, int version, String by, Instant at) {
}
