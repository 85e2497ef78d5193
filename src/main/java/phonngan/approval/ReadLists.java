package phonngan.approval;

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
