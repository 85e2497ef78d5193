package phonngan.scoring;

import org.jspecify.annotations.Nullable;

/// What came between two runs and bears on a figure.
public sealed interface ChangeCause {

    /// A claim that the earlier run did not see.
    ///
    /// @param evidence as the later run saw it
    record Arrived(Evidence evidence) implements ChangeCause {
    }

    /// A claim that the later run does not see any more: it went to somebody else, to another indicator or out of the
    /// round, or a newer version took its place.
    ///
    /// @param evidence as the earlier run saw it
    record Left(Evidence evidence) implements ChangeCause {
    }

    /// A claim stands elsewhere: somebody decided on it, or its time ran out.
    ///
    /// @param was as the earlier run saw it
    /// @param is as the later run saw it
    record Decided(Evidence was, Evidence is) implements ChangeCause {
    }

    /// A claim says something else: its decision corrects it.
    ///
    /// @param was as the earlier run saw it
    /// @param is as the later run saw it
    record Corrected(Evidence was, Evidence is) implements ChangeCause {
    }

    /// The committee no longer waits for a document.
    ///
    /// @param closed which step, who ruled so and why
    record Closed(RunBook.ClosedStep closed) implements ChangeCause {
    }

    /// The subject is measured by other criteria: the role group or unit changed.
    ///
    /// @param was the role group of the earlier run; null when the subject was not in it
    /// @param is the role group of the later run
    record OtherGroup(@Nullable String was, String is) implements ChangeCause {
    }

    /// The later run used another rule book.
    record OtherRules() implements ChangeCause {
    }
}
