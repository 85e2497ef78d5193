package phonngan.cycle;

import java.util.Optional;
import phonngan.common.Language;
import phonngan.common.Wording;

/// Where a year stands, in the order in which it goes on.
public enum Phase {
    /// Nobody leads the year through its phases; everything may be done.
    OPEN("open"),
    /// Steps 1 to 4: policy is studied, issues are framed.
    DRAFT("draft"),
    /// Steps 5 and 6: the committees are appointed and write the criteria.
    DRAFTING("drafting"),
    /// Step 7: the screening committee reads the criteria.
    SCREENING("screening"),
    /// Step 8: the institutions know the criteria, which do not change any more.
    ANNOUNCED("announced"),
    /// Step 9: evidence comes in.
    COLLECTING("collecting"),
    /// The day is over; what still comes is late.
    CLOSED("closed"),
    /// Step 10: the annual committee judges.
    REVIEWING("reviewing"),
    /// Step 10: the points are computed and provisional.
    CALCULATED("calculated"),
    /// Everybody sees the own sheet and may object.
    OBJECTION("objection"),
    /// The run is settled; the list is drawn up.
    FINAL("final"),
    /// Step 11: the director has approved the list.
    APPROVED("approved"),
    /// Step 11: the recognised are named in public.
    PUBLISHED("published"),
    /// Step 12: everybody is asked how it went.
    SURVEY("survey"),
    /// The year is only read.
    ARCHIVED("archived");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    /// The word by which commands and the store name it.
    public String word() {
        return word;
    }

    /// What people call it.
    public String title(Language language) {
        return Wording.say(language, "cycle", "phase." + word);
    }

    /// The phase of a word, if there is one.
    public static Optional<Phase> find(String word) {
        for (var phase : values()) {
            if (phase.word.equals(word)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }
}
