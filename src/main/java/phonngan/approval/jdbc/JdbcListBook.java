package phonngan.approval.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import phonngan.approval.DirectorsWord;
import phonngan.approval.ListAct;
import phonngan.approval.ListBook;
import phonngan.approval.ListVersion;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;

/// Lists over JDBC.
@Singleton
final class JdbcListBook implements ListBook {
    private final ListTables.Lists lists;
    private final ListTables.Acts acts;
    private final ListTables.Words words;
    private final Guard guard;

    JdbcListBook(ListTables.Lists lists, ListTables.Acts acts, ListTables.Words words, Guard guard) {
        this.lists = lists;
        this.acts = acts;
        this.words = words;
        this.guard = guard;
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public List<String> listRounds(OfficeYear book) {
        return lists.listRounds(book.office(), book.year().be());
    }

    @Override
    public List<ListVersion> list(OfficeYear book, String round) {
        return withActs(lists.listOf(book.office(), book.year().be(), round));
    }

    @Override
    public Optional<ListVersion> findByCode(String code) {
        return withActs(lists.findByCode(code).stream().toList()).stream().findFirst();
    }

    private List<ListVersion> withActs(List<ListHeading> headings) {
        if (headings.isEmpty()) {
            return List.of();
        }
        var done = acts.listOf(headings.stream().map(ListHeading::listId).toList()).stream()
                .collect(groupingBy(ActRow::listId, mapping(ActRow::act, toList())));
        return headings.stream().map(it -> it.version(done.getOrDefault(it.listId(), List.of()))).toList();
    }

    @Override
    public String getText(ListVersion version) {
        return lists.getText(version.id());
    }

    @Override
    public void add(ListVersion version, String text) {
        lists.save(ListRow.of(version, text));
    }

    @Override
    public void add(ListVersion version, ListAct act) {
        acts.save(ActRow.of(version, act));
    }

    @Override
    public List<DirectorsWord> listWords(OfficeYear book, String round) {
        return words.listOf(book.office(), book.year().be(), round).stream().map(WordRow::word).toList();
    }

    @Override
    public void add(OfficeYear book, DirectorsWord word) {
        words.save(WordRow.of(book, word));
    }
}
