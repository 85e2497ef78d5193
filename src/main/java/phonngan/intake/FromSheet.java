package phonngan.intake;

/// What came of asking for something in a Google sheet.
public sealed interface FromSheet<T> {

    /// It was had.
    ///
    /// @param it what was asked for
    record Had<T>(T it) implements FromSheet<T> {
    }

    /// It was not had.
    ///
    /// @param why what somebody has to set right
    record Not<T>(SheetTrouble why) implements FromSheet<T> {
    }
}
