package phonngan.access.web;

import org.jspecify.annotations.Nullable;
import phonngan.access.Account;

/// Somebody as the list of accounts shows them.
///
/// @param account theirs; null while none is opened
/// @param staffId the staff id; empty for somebody outside the roster
/// @param name what people read
/// @param unit the name of the unit; empty for none
/// @param state the word of how far they came: `none`, `opened`, `entered`, `closed`
public record Person(@Nullable Account account, String staffId, String name, String unit, String state) {
}
