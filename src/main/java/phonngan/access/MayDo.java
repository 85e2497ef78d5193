package phonngan.access;

import java.util.List;
import phonngan.common.Deed;

/// The one place where it is decided whether somebody may do something. Nothing is allowed unless a role in force says
/// so, and no role helps in an own case.
public final class MayDo {
    private MayDo() {
    }

    /// The answer.
    public sealed interface Answer {
    }

    /// Go on.
    public record Allowed() implements Answer {
    }

    /// No.
    ///
    /// @param why the reason
    /// @param whoCan the roles that may do it, for the reader to turn to
    public record Refused(Why why, List<Role> whoCan) implements Answer {
    }

    /// Why not.
    public enum Why {
        /// nobody is signed in
        NOBODY,
        /// no role of the person has a part in it
        ROLE,
        /// a role has, but for other people or units
        UNIT,
        /// it is of another office
        OFFICE,
        /// it is the person's own case
        OWN_CASE,
        /// who asks must first show anew who they are
        PROOF,
        /// the form did not come from our own page, or is too old
        FORM;

        /// The word by which records and texts name it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether somebody may do something.
    ///
    /// @param actor who, with the roles in force now
    /// @param about what the act is about, in the actor's own office
    public static Answer ask(Actor actor, Deed deed, Concern about) {
        if (deed == Deed.KEEP_OWN_ACCOUNT) {
            return new Allowed();
        }
        if (deed.isBarredInOwnCase() && actor.is(about.subject())) {
            return refused(Why.OWN_CASE, deed);
        }
        if (actor.grants().stream().anyMatch(it -> covers(it, actor, deed, about))) {
            return new Allowed();
        }
        var hasAPart = actor.grants().stream().anyMatch(it -> Rights.find(it.role(), deed).isPresent());
        return refused(hasAPart ? Why.UNIT : Why.ROLE, deed);
    }

    /// A refusal for a reason that lies outside the roles.
    public static Refused refused(Why why, Deed deed) {
        return new Refused(why, Rights.listRoles(deed));
    }

    private static boolean covers(Grant grant, Actor actor, Deed deed, Concern about) {
        return Rights.find(grant.role(), deed).filter(reach -> switch (reach) {
            case OWN -> actor.is(about.subject());
            case UNIT -> grant.unit().isEmpty() || about.units().contains(grant.unit());
            case OFFICE -> true;
        }).isPresent();
    }
}
