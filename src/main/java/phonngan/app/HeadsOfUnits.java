package phonngan.app;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import phonngan.access.Accounts;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.access.RolePapers;
import phonngan.common.OfficeYear;
import phonngan.review.UnitHeads;
import phonngan.roster.SubjectKey;

/// Who heads which unit, as roles say.
@Singleton
final class HeadsOfUnits implements UnitHeads {
    private final Accounts accounts;
    private final RolePapers papers;

    HeadsOfUnits(Accounts accounts, RolePapers papers) {
        this.accounts = accounts;
        this.papers = papers;
    }

    @Override
    public Set<String> headedBy(OfficeYear book, SubjectKey person, LocalDate day) {
        return accounts.findOf(book.office(), person).stream().flatMap(it -> papers.listConfirmed(it.id()).stream())
                .filter(it -> it.role() == Role.UNIT_HEAD && !it.unit().isEmpty() && it.holdsOn(day)).map(Grant::unit)
                .collect(Collectors.toSet());
    }
}
