package phonngan.invariants.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.invariants.InspectedRows;
import phonngan.roster.SubjectKey;

/// Rows that inspections know, over JDBC.
@Singleton
final class JdbcInspectedRows implements InspectedRows {
    private static final int PAGE = 1000;

    private final KnownRows rows;

    JdbcInspectedRows(KnownRows rows) {
        this.rows = rows;
    }

    @Override
    public List<OfficeYear> listBooks() {
        return rows.listBooks().stream().map(it -> new OfficeYear(it.officeId(), new FiscalYear(it.fiscalYear())))
                .toList();
    }

    @Override
    public Set<Long> listUndoneSince(OfficeYear book, Collection<Long> claims, Instant moment) {
        return Set.copyOf(rows.listUndone(book.office(), book.year().be(), claims, moment.toEpochMilli()));
    }

    @Override
    public Set<String> listDeciders(OfficeYear book, Instant until) {
        var everybody = new HashSet<>(rows.listReviewers(book.office(), book.year().be(), until.toEpochMilli()));
        everybody.addAll(rows.listClosers(book.office(), book.year().be(), until.toEpochMilli()));
        return everybody;
    }

    @Override
    public Set<SubjectKey> listErased(OfficeYear book) {
        return rows.listErased(book.office()).stream().map(SubjectKey::new).collect(Collectors.toSet());
    }

    @Override
    public Stream<String> openContents(OfficeYear book) {
        return Stream.iterate(contentsAfter(book, ""), page -> !page.isEmpty(),
                page -> page.size() < PAGE ? List.of() : contentsAfter(book, page.getLast())).flatMap(List::stream);
    }

    private List<String> contentsAfter(OfficeYear book, String after) {
        return rows.listContentsAfter(book.office(), book.year().be(), after, PAGE);
    }
}
