package phonngan.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;

/// Somebody appointed to a committee of the year by an order of the director (source 002 steps 5 and 10, source 004).
///
/// @param committee which committee
/// @param orderNo the number of the order that appoints it; empty when not given
/// @param orderDate the day of that order; null when not given
/// @param member who it is: a staff id, an e-mail address or a name; members may come from outside the roster
/// @param role ประธาน กรรมการ กรรมการและเลขานุการ and the like; empty when not given
/// @param from the first day of the term; null when always
/// @param to the last day of the term, included; null when open
public record CommitteeMember(String committee, String orderNo, @Nullable LocalDate orderDate, String member,
        String role, @Nullable LocalDate from, @Nullable LocalDate to) {

    /// Whether the person sits on the committee on that day.
    public boolean isInForceOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /// The same appointment of somebody who is called so.
    CommitteeMember called(String now) {
        return new CommitteeMember(committee, orderNo, orderDate, now, role, from, to);
    }

    /// The member of staff meant: by staff id, else by e-mail address, else by name; empty for somebody from outside
    /// and where an address or a name fits several.
    public Optional<StaffMember> findIn(Roster roster) {
        return roster.findById(member).or(() -> {
            var byEmail = roster.listByEmail(member);
            var found = byEmail.isEmpty() ? roster.listByName(member) : byEmail;
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        });
    }
}
