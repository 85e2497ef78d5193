package phonngan.app.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something achieved, before anybody has sent it.
///
/// @param form by which form it will be sent
/// @param indicator what it is for
/// @param owner whose it is; the head of the unit when a unit is measured
/// @param unit the unit's code when a unit is measured, else null
/// @param cells what the form says of it, by header
/// @param identity what tells it apart from the owner's other ones, when the form has no numbers; else empty
/// @param claims the endings of the response keys of what it claims: empty text for one claim
record Achievement(SampleForm form, String indicator, Person owner, @Nullable String unit, Map<String, String> cells,
        String identity, List<String> claims) {
}
