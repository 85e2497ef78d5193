package phonngan.testkit;

import java.nio.file.Path;

/// A small office with posted points, made by command.
public final class PostedOffice {
    private static final String AWARDS = "sample-forms/student-awards/";
    /// Reads its one source.
    public static final String INGEST = "ingest " + AWARDS + "answers.csv --form " + AWARDS + "form.yaml";

    private PostedOffice() {
    }

    /// Makes it on the embedded database in a folder.
    public static CommandDesk in(Path home) {
        return CommandDesk.in(home).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load sample-forms/office/units.csv --year 2566")
                .typeWell("roster load sample-forms/office/staff.csv --year 2566").typeWell(INGEST)
                .typeWell("review load " + AWARDS + "decisions.csv")
                .typeWell("review close-awaiting --indicator quality-activity --reviewer S0001 --reason ครบกำหนด")
                .typeWell("score --year 2566 --post");
    }
}
