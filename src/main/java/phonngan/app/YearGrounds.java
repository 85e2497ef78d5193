package phonngan.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import phonngan.app.store.Offices;
import phonngan.common.OfficeYear;
import phonngan.intake.FormReading;
import phonngan.intake.IntakeGround;
import phonngan.intake.IntakeGrounds;
import phonngan.intake.yaml.FormReader;
import phonngan.roster.Rosters;

/// The ground of a year from the stored rule books and rosters.
final class YearGrounds implements IntakeGrounds {
    private final YearBooks years;
    private final Rosters rosters;
    private final Offices offices;

    YearGrounds(YearBooks years, Rosters rosters, Offices offices) {
        this.years = years;
        this.rosters = rosters;
        this.offices = offices;
    }

    @Override
    public Optional<IntakeGround> find(OfficeYear book) {
        var office = offices.list().stream().filter(it -> it.id() == book.office()).findFirst();
        return office.flatMap(
                it -> years.findRuleBook(book).map(rules -> new IntakeGround(it, rules, rosters.get(book))));
    }

    @Override
    public FormReading readForm(String text) {
        return FormReader.read("form.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
