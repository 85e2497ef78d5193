package phonngan.review;

import java.util.Locale;
import phonngan.common.PersonName;
import phonngan.common.ThaiText;
import phonngan.intake.Sender;
import phonngan.roster.StaffMember;

/// The keys by which a row may name somebody.
record OwnKeys(StaffMember person) {

    /// Whether a row names the person by any of them.
    boolean areIn(Sender sender) {
        return sender.staffId().equals(person.id())
                || person.periods().stream().anyMatch(it -> isSame(sender.email(),
                        ThaiText.canonical(it.email()).toLowerCase(Locale.ROOT))
                        || isSame(PersonName.key(sender.staffName()),
                                PersonName.key(it.firstName() + " " + it.lastName())));
    }

    private static boolean isSame(String said, String own) {
        return !said.isEmpty() && said.equals(own);
    }
}
