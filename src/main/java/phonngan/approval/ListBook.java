package phonngan.approval;

import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;

/// Where lists are kept, with what was done with them. Everything is only ever added.
public interface ListBook {

    /// Waits until nobody else writes in the year, and keeps others out until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// The rounds for which a list was ever drawn up, by id.
    List<String> listRounds(OfficeYear book);

    /// All versions of a round's list, earliest first.
    List<ListVersion> list(OfficeYear book, String round);

    /// The version of a code, as it is printed, in whatever office and year; the latest one should several have it.
    Optional<ListVersion> findByCode(String code);

    /// The canonical text of a version.
    String getText(ListVersion version);

    /// Adds a version, within the transaction that holds the lock.
    void add(ListVersion version, String text);

    /// Adds an act, within the transaction that holds the lock.
    void add(ListVersion version, ListAct act);

    /// All words of the director about a round, earliest first.
    List<DirectorsWord> listWords(OfficeYear book, String round);

    /// Adds a word of the director, within the transaction that holds the lock.
    void add(OfficeYear book, DirectorsWord word);

    /// The latest version of a round's list, if there is one.
    default Optional<ListVersion> findLatest(OfficeYear book, String round) {
        var all = list(book, round);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
