package phonngan.cycle;

import phonngan.common.OfficeYear;

/// Whether something may be done in a year now, and if not, why and who can change that.
public final class AskTheYear {
    private final YearActs acts;

    /// Works on a store.
    public AskTheYear(YearActs acts) {
        this.acts = acts;
    }

    /// Where a year stands.
    public YearStanding standing(OfficeYear book) {
        return new YearStanding(acts.list(book));
    }

    /// Whether a deed may be done in a year now.
    public Allowance may(OfficeYear book, Deed deed) {
        return may(standing(book).phase(), deed);
    }

    /// Whether a deed may be done in a phase.
    public static Allowance may(Phase phase, Deed deed) {
        if (deed.phases().contains(phase)) {
            return new Allowance.Allowed();
        }
        return new Allowance.NotNow(deed, phase,
                deed.phases().stream().filter(it -> it != Phase.OPEN).sorted().toList(),
                Move.listFrom(phase).stream().filter(it -> deed.phases().contains(it.to())).toList());
    }
}
