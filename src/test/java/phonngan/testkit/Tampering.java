package phonngan.testkit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.ledger.EntryHash;
import phonngan.ledger.Head;
import phonngan.ledger.WrittenEntry;

/// What an insider could do to written entries: change any one field, and mend the hashes behind it.
public final class Tampering {
    private Tampering() {
    }

    /// The names of all fields of an entry except the book, which is not the entry's own.
    public static List<String> fields() {
        return Stream.of(WrittenEntry.class.getRecordComponents()).map(RecordComponent::getName)
                .filter(it -> !it.equals("book")).toList();
    }

    /// The entry with another value in one field.
    public static WrittenEntry with(WrittenEntry entry, String field, @Nullable Object value) {
        var components = WrittenEntry.class.getRecordComponents();
        try {
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals(field) ? value : components[i].getAccessor().invoke(entry);
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return WrittenEntry.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(field, impossible);
        }
    }

    /// The entry with some other value in one field, whatever its type.
    public static WrittenEntry change(WrittenEntry entry, String field) {
        return with(entry, field, other(Objects.requireNonNullElse(value(entry, field), 0L)));
    }

    private static @Nullable Object value(WrittenEntry entry, String field) {
        try {
            return WrittenEntry.class.getMethod(field).invoke(entry);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(field, impossible);
        }
    }

    private static Object other(Object value) {
        return switch (value) {
            case Long number -> number + 1;
            case String text -> text + "x";
            case Points points -> points.plus(new Points(1));
            case LocalDate day -> day.plusDays(1);
            case Instant instant -> instant.plusMillis(1);
            default -> throw new AssertionError("a field of a new type: " + value.getClass());
        };
    }

    /// The list with one entry exchanged.
    public static List<WrittenEntry> exchange(List<WrittenEntry> entries, int index, WrittenEntry entry) {
        var changed = new ArrayList<>(entries);
        changed.set(index, entry);
        return changed;
    }

    /// The same entries with every hash and previous hash computed afresh.
    public static List<WrittenEntry> mended(List<WrittenEntry> entries) {
        var mended = new ArrayList<WrittenEntry>();
        var previous = Head.EMPTY.hash();
        for (var entry : entries) {
            var linked = with(entry, "previousHash", previous);
            previous = EntryHash.of(linked);
            mended.add(with(linked, "hash", previous));
        }
        return mended;
    }
}
