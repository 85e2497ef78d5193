package phonngan.intake;

/// In which order the typed time stamps of a form name day and month.
public enum DateOrder {
    /// Day first, as Thais write.
    DAY_FIRST,
    /// Month first, as some sheets are set.
    MONTH_FIRST
}
