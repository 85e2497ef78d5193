package phonngan.approval;

import java.util.Set;
import phonngan.common.OfficeYear;

/// Who decided on anything from which the points of a year come.
public interface Deciders {

    /// Everybody who ruled on evidence or closed what was awaited, as decisions call them.
    Set<String> listOf(OfficeYear book);
}
