package phonngan.app.sample;

import java.time.Instant;

/// Something that the sample office does at a moment of its year.
sealed interface Act {

    /// When.
    Instant at();

    /// The year's criteria are announced.
    record AnnounceRuleBook(Instant at) implements Act {
    }

    /// A roster of units or staff is loaded.
    record LoadRoster(Instant at, Csv file) implements Act {
    }

    /// Committees are appointed.
    record AppointCommittees(Instant at, Csv file) implements Act {
    }

    /// The answers of a form are read.
    ///
    /// @param whole whether the file holds all answers of the form
    record ReadAnswers(Instant at, SampleForm form, Csv file, boolean whole) implements Act {
    }

    /// Decisions of the committee are entered.
    record EnterDecisions(Instant at, Csv file) implements Act {
    }

    /// Everything of a form that is in review is accepted at once.
    record AcceptForm(Instant at, SampleForm form, String reviewer, String reason) implements Act {
    }

    /// What an indicator still awaits is ruled as not coming.
    record CloseAwaiting(Instant at, String indicator, String reviewer, String reason) implements Act {
    }

    /// The year is scored.
    ///
    /// @param post whether the points are posted too
    record Score(Instant at, boolean post) implements Act {
    }

    /// An incentive plan is kept.
    ///
    /// @param path where it lies, below the root of the project and of the packaged files
    record KeepPlan(Instant at, String path) implements Act {
    }
}
