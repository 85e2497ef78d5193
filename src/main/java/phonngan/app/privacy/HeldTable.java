package phonngan.app.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A table that holds words of people.
///
/// @param name the table
/// @param key its primary key
/// @param ofOffice the condition for rows of an office
/// @param ofPerson the condition for rows that are about a person; `1 = 0` where the table knows no persons by key
/// @param fate what an erasure does with rows about the person
/// @param words columns in which words can stand
/// @param emptied columns of which nothing is kept in rows about the person, each with what stands there afterwards
record HeldTable(String name, List<String> key, String ofOffice, String ofPerson, Fate fate, List<String> words,
        Map<String, String> emptied) {
    /// No row is about one person.
    static final String NOBODY = "1 = 0";

    /// What an erasure does with the rows about a person.
    enum Fate {
        /// the words are replaced, the row stays
        REWORDED,
        /// the row goes
        REMOVED,
        /// a step of the erasure looks after the table by itself
        APART
    }

    /// A table whose rows know their office.
    static HeldTable of(String name, String... key) {
        return new HeldTable(name, List.of(key), "office_id = {office}", NOBODY, Fate.REWORDED, List.of(), Map.of());
    }

    /// The same, its office found by another table.
    HeldTable within(String column, String parent, String parentColumn) {
        return with("%s in (select %s from %s where office_id = {office})".formatted(column, parentColumn, parent),
                ofPerson, fate);
    }

    /// The same, with the rows that are about a person.
    HeldTable about(String condition) {
        return with(ofOffice, condition, fate);
    }

    /// The same, of which an erasure removes those rows.
    HeldTable removed() {
        return with(ofOffice, ofPerson, Fate.REMOVED);
    }

    /// The same, looked after by a step of its own.
    HeldTable apart() {
        return with(ofOffice, ofPerson, Fate.APART);
    }

    private HeldTable with(String office, String person, Fate newFate) {
        return new HeldTable(name, key, office, person, newFate, words, emptied);
    }

    /// The same, with columns in which words can stand.
    HeldTable words(String... columns) {
        return new HeldTable(name, key, ofOffice, ofPerson, fate, List.of(columns), emptied);
    }

    /// The same, with a column of which nothing is kept.
    HeldTable emptied(String column, String then) {
        var more = new LinkedHashMap<>(emptied);
        more.put(column, then);
        return new HeldTable(name, key, ofOffice, ofPerson, fate, words, more);
    }

    /// Every column that it names, as `table.column`.
    List<String> columns() {
        return Stream.concat(words.stream(), emptied.keySet().stream()).distinct().map(it -> name + "." + it).toList();
    }
}
