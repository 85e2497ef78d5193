package phonngan.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import phonngan.allocation.Pay;

/// What you see is what you sign: the list that was on the screen, the one that is stored and the one that would be
/// drawn up now must be one and the same.
final class SignedText {
    private SignedText() {
    }

    /// What is wrong, if they are not.
    ///
    /// @param shown what stood on the screen: the fingerprint or the code
    static Optional<ListRefusal> findDifference(Desk desk, ListVersion pending, String shown, List<Pay> pays) {
        if (!pending.hash().isMeantBy(shown)) {
            return Optional.of(new ListRefusal.NotTheOneShown(pending));
        }
        var text = desk.lists().getText(pending);
        if (!ListHash.of(text).equals(pending.hash())) {
            return Optional.of(new ListRefusal.TextAltered(pending));
        }
        return switch (desk.draft(pending.book(), pending.round(), pays)) {
            case Drafting.Hindered(var problems) -> Optional.of(new ListRefusal.Hindered(problems));
            case Drafting.Drafted(var now, _) -> now.hash().equals(pending.hash())
                    ? Optional.empty()
                    : Optional.of(new ListRefusal.Stale(pending, listChanged(ListText.read(text), now)));
        };
    }

    private static List<String> listChanged(ListBody then, ListBody now) {
        var changed = new ArrayList<String>();
        if (!then.head().equals(now.head())) {
            changed.add("ledger");
        }
        if (!then.rules().equals(now.rules())) {
            changed.add("rules");
        }
        if (!then.plan().equals(now.plan())) {
            changed.add("plan");
        }
        if (!then.lines().equals(now.lines())) {
            changed.add("lines");
        }
        return changed;
    }
}
