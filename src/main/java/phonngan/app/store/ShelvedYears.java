package phonngan.app.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBooks;
import phonngan.common.Office;
import phonngan.common.ShelvedYear;
import phonngan.common.YearShelf;

/// The shelf as offices and rule books fill it.
@Singleton
final class ShelvedYears implements YearShelf {
    private final Offices offices;
    private final RuleBooks ruleBooks;

    ShelvedYears(Offices offices, RuleBooks ruleBooks) {
        this.offices = offices;
        this.ruleBooks = ruleBooks;
    }

    @Override
    public List<ShelvedYear> list() {
        return offices.list().stream().flatMap(office -> yearsOf(office).stream()).toList();
    }

    @Override
    public Optional<ShelvedYear> find(String officeCode, int be) {
        return offices.find(officeCode).flatMap(
                office -> yearsOf(office).stream().filter(it -> it.year().be() == be).findFirst());
    }

    private List<ShelvedYear> yearsOf(Office office) {
        return ruleBooks.listYears(office.id()).stream().map(it -> new ShelvedYear(office, it)).toList();
    }
}
