package phonngan.intake.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import phonngan.intake.FormDefinition;
import phonngan.intake.SubmissionSource;
import phonngan.intake.SubmissionSourceContract;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeTab;

class CsvSubmissionsTest extends SubmissionSourceContract {
    private final FakeGoogle google = FakeGoogle.open();

    @AfterEach
    void closeGoogle() {
        google.close();
    }

    @Override
    protected FakeTab tab() {
        return google.sheets().tab(7);
    }

    @Override
    protected SubmissionSource open(FakeTab tab, FormDefinition form, Path scratch) {
        try {
            return ((CsvSubmissionsOpening.Opened) CsvSubmissions
                    .open(Files.writeString(scratch.resolve("answers.csv"), tab.asCsv()))).source();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
