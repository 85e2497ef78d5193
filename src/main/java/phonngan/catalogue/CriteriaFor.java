package phonngan.catalogue;

import java.util.List;

/// The criteria of an indicator together with the role groups for which they hold.
///
/// @param groups at least one, in the order of the book
/// @param criteria what holds for each of them
public record CriteriaFor(List<RoleGroup> groups, Criteria criteria) {
    /// Keeps its own copy.
    public CriteriaFor {
        groups = List.copyOf(groups);
    }
}
