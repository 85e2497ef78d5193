package phonngan.approval;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;

/// Lists as they were drawn up, to be read.
public final class ReadLists {
    private final ListBook lists;

    /// Works on a store.
    public ReadLists(ListBook lists) {
        this.lists = lists;
    }

    /// All versions of a round's list, earliest first.
    public List<ListVersion> list(OfficeYear book, String round) {
        return lists.list(book, round);
    }

    /// A version by its number.
    public Optional<ListVersion> find(OfficeYear book, String round, int version) {
        return list(book, round).stream().filter(it -> it.version() == version).findFirst();
    }

    /// The director's words about a round that stood at a moment: the last one about each, those back to the advice
    /// left out.
    public List<DirectorsWord> listWords(OfficeYear book, String round, Instant asOf) {
        var standing = new LinkedHashMap<String, DirectorsWord>();
        lists.listWords(book, round).stream().filter(it -> !it.at().isAfter(asOf))
                .forEach(it -> standing.put(it.pool() + " " + it.subject(), it));
        return standing.values().stream().filter(it -> it.wish() != DirectorsWord.Wish.AS_ADVISED).toList();
    }

    /// The version of a printed code, however it was typed.
    public Optional<ListVersion> findByCode(String typed) {
        return lists.findByCode(ListHash.spelled(typed));
    }

    /// The lines of a version; empty when the stored text is not the one that was proposed.
    public Optional<ListBody> findBody(ListVersion version) {
        var text = lists.getText(version);
        return ListHash.of(text).equals(version.hash()) ? Optional.of(ListText.read(text)) : Optional.empty();
    }
}
