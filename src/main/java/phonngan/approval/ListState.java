package phonngan.approval;

import phonngan.common.Language;
import phonngan.common.Wording;

/// Where a version of a list stands.
public enum ListState {
    /// Drawn up; the committee has not resolved.
    PROPOSED("proposed"),
    /// The committee has resolved in its favour.
    RESOLVED("resolved"),
    /// The committee has resolved against it.
    NOT_CARRIED("not-carried"),
    /// The director wants another.
    SENT_BACK("sent-back"),
    /// The director has approved it; its round is sealed.
    APPROVED("approved"),
    /// Two people have reopened it; it stays readable.
    REOPENED("reopened");

    private final String word;

    ListState(String word) {
        this.word = word;
    }

    /// The word by which lists print it.
    public String word() {
        return word;
    }

    /// What people call it.
    public String title(Language language) {
        return Wording.say(language, "approval", "state." + word);
    }

    /// Whether it still waits for somebody's decision.
    public boolean isPending() {
        return this == PROPOSED || this == RESOLVED;
    }
}
