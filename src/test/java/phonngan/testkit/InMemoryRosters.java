package phonngan.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.common.OfficeYear;
import phonngan.roster.KnownSubject;
import phonngan.roster.Roster;
import phonngan.roster.RosterLoad;
import phonngan.roster.Rosters;

/// Rosters in memory: the list of loads, replayed at each question.
public final class InMemoryRosters implements Rosters {
    private final List<RosterLoad> loads = new ArrayList<>();
    private final Map<Long, List<KnownSubject>> brought = new HashMap<>();

    @Override
    public Roster get(OfficeYear book) {
        return getAsOf(book, Integer.MAX_VALUE);
    }

    @Override
    public Roster getAsOf(OfficeYear book, int lastLoad) {
        return loads.stream().filter(it -> it.book().equals(book) && it.number() <= lastLoad)
                .reduce(new Roster(0, List.of(), List.of()), (roster, it) -> roster.after(it.changes()), (_, it) -> it);
    }

    @Override
    public Roster getLocked(OfficeYear book) {
        return get(book);
    }

    @Override
    public Map<String, KnownSubject> listKnown(long office) {
        var known = new HashMap<String, KnownSubject>();
        loads.stream().filter(it -> it.book().office() == office).flatMap(it -> it.newcomers().stream())
                .forEach(it -> known.put(it.id(), it));
        brought.getOrDefault(office, List.of()).forEach(it -> known.put(it.id(), it));
        return known;
    }

    @Override
    public void addKnown(long office, List<KnownSubject> subjects) {
        brought.computeIfAbsent(office, _ -> new ArrayList<>()).addAll(subjects);
    }

    @Override
    public void add(RosterLoad load) {
        loads.add(load);
    }
}
