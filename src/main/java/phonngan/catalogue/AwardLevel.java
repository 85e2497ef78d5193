package phonngan.catalogue;

import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// A rung of a ladder: an award level (ระดับรางวัล), or a level of quality such as ดีเลิศ.
///
/// @param id how forms name it
/// @param title what people read; forms may send it too
/// @param titleEn the same in English; null when the book has none
/// @param points what it is worth
public record AwardLevel(String id, String title, @Nullable String titleEn, Points points) {
}
