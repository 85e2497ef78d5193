package phonngan.intake.files;

import phonngan.intake.PaperFault;

/// Ends the cleaning of a file that is not taken.
final class FileRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final PaperFault why;

    FileRefused(PaperFault why) {
        super(why.word(), null, false, false);
        this.why = why;
    }

    PaperFault why() {
        return why;
    }
}
