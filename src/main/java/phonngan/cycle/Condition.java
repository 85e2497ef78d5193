package phonngan.cycle;

import phonngan.common.Language;
import phonngan.common.Wording;

/// Something that must be true before a year may go on.
public enum Condition {
    /// A rule book serves the year.
    RULE_BOOK("rule-book"),
    /// Committees of the year are appointed.
    COMMITTEE("committee"),
    /// The time that was given to the present phase is over; true where none was given.
    TIME_IS_OVER("time-is-over"),
    /// The last round was computed and waits for nobody's document.
    COMPUTED("computed"),
    /// The points of the last round are in the ledger, and they are what its evidence gives today.
    POSTED("posted"),
    /// No objection waits for an answer.
    APPEALS_ANSWERED("appeals-answered"),
    /// A list of the last round is approved.
    LIST_APPROVED("list-approved"),
    /// No list of the last round is approved.
    LIST_NOT_APPROVED("list-not-approved"),
    /// The order that goes with the approved list is on record.
    ORDER_RECORDED("order-recorded");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    /// The word by which texts name it.
    public String word() {
        return word;
    }

    /// What is missing while it is not true, as people read it.
    public String missing(Language language) {
        return Wording.say(language, "cycle", "missing." + word);
    }
}
