package phonngan.cycle;

import static phonngan.cycle.Phase.ANNOUNCED;
import static phonngan.cycle.Phase.APPROVED;
import static phonngan.cycle.Phase.CALCULATED;
import static phonngan.cycle.Phase.CLOSED;
import static phonngan.cycle.Phase.COLLECTING;
import static phonngan.cycle.Phase.DRAFT;
import static phonngan.cycle.Phase.DRAFTING;
import static phonngan.cycle.Phase.FINAL;
import static phonngan.cycle.Phase.OBJECTION;
import static phonngan.cycle.Phase.PUBLISHED;
import static phonngan.cycle.Phase.REVIEWING;
import static phonngan.cycle.Phase.SCREENING;
import static phonngan.cycle.Phase.SURVEY;

import java.util.EnumSet;
import java.util.Set;
import phonngan.common.Language;
import phonngan.common.Wording;

/// What is done in a year, and in which of its phases. While nobody leads the year ([Phase#OPEN]) all of it may be.
public enum Deed {
    /// Rules are written and stored.
    WRITE_RULES("write-rules", DRAFT, DRAFTING, SCREENING),
    /// People, units and committees are entered; they change all year.
    KEEP_ROSTER("keep-roster", EnumSet.range(DRAFT, SURVEY)),
    /// Answers are read in. After closing, what was sent in time may still arrive, and what is late is shown as late.
    SUBMIT("submit", COLLECTING, CLOSED, REVIEWING, CALCULATED, OBJECTION),
    /// Evidence is judged.
    REVIEW("review", COLLECTING, CLOSED, REVIEWING, CALCULATED, OBJECTION),
    /// People object to decisions on their evidence.
    APPEAL("appeal", OBJECTION),
    /// A run is computed; it changes nothing.
    COMPUTE("compute", EnumSet.range(ANNOUNCED, SURVEY)),
    /// Points are posted. After approval the seal of the round decides.
    POST("post", REVIEWING, CALCULATED, OBJECTION, APPROVED, PUBLISHED, SURVEY),
    /// The incentive plan is decided.
    PLAN("plan", EnumSet.range(DRAFT, FINAL)),
    /// A list is drawn up, resolved on and decided. After approval only a reopened one is.
    DECIDE_LIST("decide-list", FINAL, APPROVED, PUBLISHED, SURVEY),
    /// People say whether they may be named.
    CONSENT("consent", EnumSet.range(DRAFT, SURVEY));

    private final String word;
    private final Set<Phase> phases;

    Deed(String word, Phase... phases) {
        this(word, EnumSet.copyOf(Set.of(phases)));
    }

    Deed(String word, Set<Phase> phases) {
        this.word = word;
        this.phases = EnumSet.copyOf(phases);
        this.phases.add(Phase.OPEN);
    }

    /// The word by which texts name it.
    public String word() {
        return word;
    }

    /// What people call it.
    public String title(Language language) {
        return Wording.say(language, "cycle", "deed." + word);
    }

    /// The phases in which it may be done.
    public Set<Phase> phases() {
        return Set.copyOf(phases);
    }
}
