package phonngan.catalogue;

import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// One step of a milestone or one item of a list (เกณฑ์ข้อ).
///
/// @param number 1, 2, 3 … without a gap
/// @param title what people read
/// @param titleEn the same in English; null when the book has none
/// @param points milestone: the points once this step is reached; itemised: what the item adds; count table: unused
/// @param evidence what must be sent for it
public record Step(int number, String title, @Nullable String titleEn, Points points, EvidenceRequirement evidence) {
}
