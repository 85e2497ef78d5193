package phonngan.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives the entries of a copy what the copy leaves out because it follows from the chain: the part under which each is
/// filed, and the entry that it follows. Only entries that are taken back, and what took them back, are kept in mind, so
/// that memory grows with the corrections and not with the entries.
final class FiledAgain {
    private final Set<Long> reversed;
    private final Map<Long, WrittenEntry> remembered = new HashMap<>();
    private final Map<String, Long> lastReversals = new HashMap<>();
    private final Map<Long, Long> firstReversals = new HashMap<>();

    /// @param reversed the ids of all entries that some entry of the copy takes back
    FiledAgain(Set<Long> reversed) {
        this.reversed = reversed;
    }

    /// The entry as it stood in the ledger, provided that the copy makes sense; else as near as can be, and
    /// [#meaning(WrittenEntry, Findings)] tells.
    WrittenEntry file(WrittenEntry line) {
        var reverses = line.reverses();
        var part = partOf(line, reverses);
        long follows = reverses == null ? lastReversals.getOrDefault(slot(line, part), 0L) : reverses;
        var filed = line.filed(part, follows);
        if (reversed.contains(line.id())) {
            remembered.putIfAbsent(line.id(), filed);
        }
        if (reverses != null) {
            remembered.putIfAbsent(line.id(), filed);
            lastReversals.put(slot(line, part), line.id());
            firstReversals.putIfAbsent(reverses, line.seq());
        }
        return filed;
    }

    /// Looks whether a filed entry makes sense beside those that it names.
    void meaning(WrittenEntry filed, Findings findings) {
        var named = Stream.of(filed.reverses(), (Long) filed.follows()).filter(it -> it != null && remembered
                .containsKey(it)).distinct().collect(Collectors.toMap(it -> it, remembered::get));
        new MeaningCheck(named, firstReversals, findings).check(filed);
    }

    private String partOf(WrittenEntry line, @Nullable Long reverses) {
        if (reverses != null && remembered.containsKey(reverses)) {
            return remembered.get(reverses).part();
        }
        return line.kind().equals("bonus") ? Part.BONUS.word() : Part.BASE.word();
    }

    private static String slot(WrittenEntry line, String part) {
        return line.round() + " " + line.subject() + " " + line.indicator() + " " + part;
    }
}
