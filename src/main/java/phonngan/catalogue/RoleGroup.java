package phonngan.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.SubjectKind;

/// A role group (กลุ่มตำแหน่ง) of source 002 step 6: those who share indicators and a ranking pool.
///
/// @param id how rosters and plans name it
/// @param title what people read
/// @param titleEn the same in English; null when the book has none
/// @param subject whether its members are people or units
/// @param includes groups whose indicators its members have too
public record RoleGroup(String id, String title, @Nullable String titleEn, SubjectKind subject,
        List<String> includes) {
    /// Keeps its own copy.
    public RoleGroup {
        includes = List.copyOf(includes);
    }
}
