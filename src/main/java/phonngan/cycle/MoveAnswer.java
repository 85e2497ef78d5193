package phonngan.cycle;

/// What came of moving a year.
public sealed interface MoveAnswer {

    /// The year stands there now.
    ///
    /// @param act what was recorded
    record Moved(YearAct act) implements MoveAnswer {
    }

    /// Nothing changed.
    ///
    /// @param why what stands in the way
    record Refused(MoveRefusal why) implements MoveAnswer {
    }
}
