package phonngan.app.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.roster.ErasedWords;

/// Goes through the tables and puts what stands for a person in the place of the person's words, counting what it did.
final class Rewording {
    private final OwnersHand store;
    private final long office;
    private final ErasedWords instead;
    private final Redaction redaction;
    private final Map<String, Long> touched = new TreeMap<>();

    Rewording(OwnersHand store, long office, ErasedWords instead, Redaction redaction) {
        this.store = store;
        this.office = office;
        this.instead = instead;
        this.redaction = redaction;
    }

    long office() {
        return office;
    }

    /// How many rows of each table were changed or removed.
    Map<String, Long> touched() {
        return touched;
    }

    void count(String table, long rows) {
        if (rows > 0) {
            touched.merge(table, rows, Long::sum);
        }
    }

    void go(HeldTable table) {
        switch (table.fate()) {
            case REMOVED -> {
                count(table.name(), store.change("delete from %s where %s and %s".formatted(table.name(),
                        filled(table.ofOffice()), filled(table.ofPerson()))));
                rewordOthers(table);
            }
            case REWORDED -> {
                reword(table, filled(table.ofPerson()), redaction::inOwn);
                rewordOthers(table);
                empty(table);
            }
            case APART -> {
                // a step of the erasure knows more about it
            }
        }
    }

    /// Rows that name the person without being about the person alone.
    void rewordOthers(HeldTable table) {
        if (!table.words().isEmpty()) {
            var named = redaction.naming(table.words());
            reword(table, named.condition(), redaction::in, named.parameters());
        }
    }

    private void reword(HeldTable table, String which, UnaryOperator<String> exchange, Object... parameters) {
        if (table.words().isEmpty() || which.equals(HeldTable.NOBODY)) {
            return;
        }
        var rows = store.rows("select %s, %s from %s where %s and (%s)".formatted(String.join(", ", table.key()),
                String.join(", ", table.words()), table.name(), filled(table.ofOffice()), which), parameters);
        for (var row : rows) {
            var key = row.subList(0, table.key().size());
            var before = row.subList(table.key().size(), row.size());
            var after = before.stream().map(it -> it == null ? null : exchange.apply(it)).toList();
            if (!after.equals(before)) {
                write(table, key, after);
            }
        }
    }

    private void write(HeldTable table, List<@Nullable String> key, List<@Nullable String> after) {
        var parameters = new ArrayList<@Nullable Object>(after);
        parameters.addAll(key);
        count(table.name(), store.change("update %s set %s where %s".formatted(table.name(),
                table.words().stream().map(it -> it + " = ?").collect(Collectors.joining(", ")),
                table.key().stream().map(it -> it + " = ?").collect(Collectors.joining(" and "))),
                parameters.toArray()));
    }

    private void empty(HeldTable table) {
        if (!table.emptied().isEmpty()) {
            var set = table.emptied().keySet().stream().map(it -> it + " = ?").collect(Collectors.joining(", "));
            var parameters = table.emptied().values().stream().map(this::filled).toArray();
            count(table.name(), store.change("update %s set %s where %s and %s".formatted(table.name(), set,
                    filled(table.ofOffice()), filled(table.ofPerson())), parameters));
        }
    }

    /// A condition or a value with the office, the person and what stands for the person in it.
    String filled(String template) {
        return template.replace("{office}", Long.toString(office)).replace("{person}", instead.key().value())
                .replace("{code}", instead.code()).replace("{name}", instead.name())
                .replace("{first}", ErasedWords.FIRST_NAME).replace("{short}", instead.shortKey());
    }
}
