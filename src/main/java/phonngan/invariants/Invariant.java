package phonngan.invariants;

import java.util.EnumSet;
import java.util.Set;
import phonngan.common.Language;
import phonngan.common.Wording;

/// What must hold of a year in the store. The sentences stand in `messages/invariants_th.properties` and
/// `messages/invariants_en.properties`; the numbers are never used again.
public enum Invariant {
    /// The balance of a slot is the sum of its entries, and at most one entry stands there.
    I01,
    /// Every figure of the posted run stands in the ledger.
    I02,
    /// Every point cites evidence of the same subject, year and indicator.
    I03,
    /// That evidence has an accepting decision.
    I04,
    /// Every rule book named was loaded for the year, and its text still has its fingerprint.
    I05,
    /// Entry and run agree.
    I06,
    /// The sequence runs from 1 without a gap, as the postings recorded it.
    I07,
    /// Each entry names the hash of the one before.
    I08,
    /// Each hash recomputes.
    I09,
    /// The heads that were kept outside the store still stand.
    I10,
    /// A reversal takes back one earlier entry exactly, once.
    I11,
    /// Kinds, signs and parts fit.
    I12,
    /// One award pays once for a person.
    I13,
    /// The same file pays two people only by a reasoned decision.
    I14,
    /// One delivered row gives at most one version of a claim; a refused one has its reason.
    I15,
    /// A claim and its files are what was delivered.
    I16,
    /// Nobody decides on an own case.
    I17,
    /// Nobody who receives by a list was counted in its resolution.
    I18,
    /// As many different people accepted as the rule book asks for.
    I19,
    /// A role was given by two others than who holds it.
    I20,
    /// Whoever said no said why.
    I21,
    /// Who approved had no part in the list.
    I22,
    /// The resolution over an approved list has its quorum.
    I23,
    /// The fingerprint of a list recomputes.
    I24,
    /// A line of a list is the sum of the ledger at its head.
    I25,
    /// Nobody with points is missing from a list.
    I26,
    /// Places and ties follow from the points.
    I27,
    /// The head of a list is in the ledger.
    I28,
    /// One approved list a round; a reopening has its reason and two people.
    I29,
    /// Nothing was posted after the head of an approved list.
    I30,
    /// The same evidence by the same rules gives the same figures.
    I31;

    /// The ledger itself: nothing that may be written later could heal it.
    private static final Set<Invariant> OF_THE_LEDGER = EnumSet.of(I05, I07, I08, I09, I10, I11, I12);

    /// Whether writing in the year stops while it does not hold. The others can be healed by further deeds, such as a
    /// decision with its reason, and stop the approval alone.
    public boolean stopsWriting() {
        return OF_THE_LEDGER.contains(this);
    }

    /// What it says, as a sentence.
    public String meaning(Language language) {
        return Wording.say(language, "invariants", name() + ".means");
    }
}
