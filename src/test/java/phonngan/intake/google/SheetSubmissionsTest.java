package phonngan.intake.google;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import phonngan.intake.AnswerTab;
import phonngan.intake.FormDefinition;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetReading;
import phonngan.intake.SubmissionSource;
import phonngan.intake.SubmissionSourceContract;
import phonngan.testkit.TrialYear;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;
import phonngan.testkit.google.FakeTab;

class SheetSubmissionsTest extends SubmissionSourceContract {
    private final FakeGoogle google = FakeGoogle.open();
    private final List<SheetReading> readings = new ArrayList<>();

    @AfterEach
    void closeGoogle() {
        readings.forEach(SheetReading::close);
        google.close();
    }

    @Override
    protected FakeTab tab() {
        return google.sheets().tab(7);
    }

    @Override
    protected SubmissionSource open(FakeTab tab, FormDefinition form, Path scratch) {
        var sheets = new GoogleSheets(new GoogleSettings("", Optional.of(google.writeKey(scratch)), google.root(),
                GoogleSettings.A_MINUTE), TrialYear.pace(), new Random(1));
        var opened = ((FromSheet.Had<AnswerTab>) sheets.open(FakeSheets.SPREADSHEET, 7)).it();
        readings.add(((FromSheet.Had<SheetReading>) opened.read(form, "")).it());
        assertThat(opened.name()).contains(" / ");
        return readings.getLast();
    }
}
