package phonngan.approval;

/// What came of a deed with a list.
public sealed interface ListAnswer {

    /// It is done.
    ///
    /// @param list the version, with the act that was recorded
    record Done(ListVersion list) implements ListAnswer {
    }

    /// Nothing changed.
    ///
    /// @param why what stands in the way
    record Refused(ListRefusal why) implements ListAnswer {
    }
}
