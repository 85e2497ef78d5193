package phonngan.intake.google;

import phonngan.intake.SheetTrouble;

/// Ends the reading of a sheet with its trouble; only [GoogleSheets] and [GoogleTab] catch it.
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SheetTrouble why;

    Unreadable(SheetTrouble why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    SheetTrouble why() {
        return why;
    }
}
