package phonngan.roster.jdbc;

import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;
import phonngan.roster.KnownSubject;
import phonngan.roster.Roster;
import phonngan.roster.RosterLoad;
import phonngan.roster.Rosters;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;
import phonngan.roster.WordMarks;

/// Rosters in the database. A load must be added within one transaction; it is seen whole or not at all.
@Singleton
final class JdbcRosters implements Rosters {
    private static final int BATCH = 1000;

    private final ConnectionOperations<Connection> connections;
    private final Guard guard;
    private final Ids ids;
    private final SubjectRows subjects;
    private final RosterLoadRows loads;
    private final StaffPeriodRows periods;
    private final UnitEntryRows units;
    private final ErasedWordRows erased;
    private final Provider<WordMarks> marks;

    JdbcRosters(ConnectionOperations<Connection> connections, Guard guard, Ids ids, SubjectRows subjects,
            RosterLoadRows loads, StaffPeriodRows periods, UnitEntryRows units, ErasedWordRows erased,
            Provider<WordMarks> marks) {
        this.connections = connections;
        this.guard = guard;
        this.ids = ids;
        this.subjects = subjects;
        this.loads = loads;
        this.periods = periods;
        this.units = units;
        this.erased = erased;
        this.marks = marks;
    }

    @Override
    public Roster get(OfficeYear book) {
        return getAsOf(book, Integer.MAX_VALUE);
    }

    @Override
    public Roster getLocked(OfficeYear book) {
        guard.lock(book);
        return get(book);
    }

    @Override
    public Roster getAsOf(OfficeYear book, int lastLoad) {
        return connections.executeRead(_ -> {
            // all that follows is asked as of one load, so that another one ending meanwhile does not show half
            int load = Math.min(lastLoad, loads.findLastNumber(book.office(), book.year().be()));
            return new Roster(load, staff(book, load), units(book, load),
                    MarkedPeople.of(marks, erased.listOf(book.office())), new MarkedLearners(marks));
        });
    }

    @Override
    public Map<String, KnownSubject> listKnown(long office) {
        return subjects.findByOfficeId(office).stream().map(SubjectRow::subject)
                .collect(Collectors.toMap(KnownSubject::id, it -> it));
    }

    @Override
    public void addKnown(long office, List<KnownSubject> known) {
        batches(known.stream().map(it -> SubjectRow.of(office, it))).forEach(subjects::saveAll);
    }

    @Override
    public void add(RosterLoad load) {
        var office = load.book().office();
        loads.save(RosterLoadRow.of(ids.next(), load));
        batches(load.newcomers().stream().map(it -> SubjectRow.of(office, it))).forEach(subjects::saveAll);
        batches(load.changes().staff().stream().flatMap(member -> member.periods().stream()
                .map(it -> StaffPeriodRow.of(ids.next(), load, member.key(), it)))).forEach(periods::saveAll);
        batches(load.changes().units().stream().map(it -> UnitEntryRow.of(ids.next(), load, it)))
                .forEach(units::saveAll);
    }

    private List<StaffMember> staff(OfficeYear book, int lastLoad) {
        var found = new HashMap<String, List<StaffPeriod>>();
        try (var stored = periods.listAsOf(book.office(), book.year().be(), lastLoad)) {
            stored.forEach(it -> found.computeIfAbsent(it.subjectKey(), _ -> new ArrayList<>(1)).add(it.period()));
        }
        return found.entrySet().stream().map(it -> new StaffMember(new SubjectKey(it.getKey()), it.getValue()))
                .toList();
    }

    private List<Unit> units(OfficeYear book, int lastLoad) {
        try (var stored = units.listAsOf(book.office(), book.year().be(), lastLoad)) {
            return stored.map(StoredUnit::unit).toList();
        }
    }

    private static <R> Stream<List<R>> batches(Stream<R> rows) {
        return rows.gather(Gatherers.windowFixed(BATCH));
    }
}
