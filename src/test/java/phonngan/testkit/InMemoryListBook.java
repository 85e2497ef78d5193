package phonngan.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import phonngan.approval.DirectorsWord;
import phonngan.approval.ListAct;
import phonngan.approval.ListBook;
import phonngan.approval.ListVersion;
import phonngan.common.OfficeYear;

/// Lists in memory. Besides keeping the port's promises it refuses whoever adds to a year that was never locked, and
/// lets a test tamper with texts and codes.
public final class InMemoryListBook implements ListBook {
    private final List<ListVersion> versions = new ArrayList<>();
    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, List<ListAct>> acts = new HashMap<>();
    private final Map<OfficeYear, List<DirectorsWord>> words = new HashMap<>();
    private final Set<OfficeYear> locked = new HashSet<>();
    private final Set<Long> withoutCode = new HashSet<>();

    /// Does to a text what the product never does.
    public void tamper(ListVersion version, String text) {
        texts.put(version.id(), text);
    }

    /// Takes away the code by which a version is found.
    public void tamperWithCode(ListVersion version) {
        withoutCode.add(version.id());
    }

    /// Only remembered: [DirectTransactions] let in one at a time.
    @Override
    public void lock(OfficeYear book) {
        locked.add(book);
    }

    private void mustBeLocked(OfficeYear book) {
        if (!locked.contains(book)) {
            throw new IllegalStateException("written without the lock of " + book);
        }
    }

    @Override
    public List<String> listRounds(OfficeYear book) {
        return versions.stream().filter(it -> it.book().equals(book)).map(ListVersion::round).distinct().sorted()
                .toList();
    }

    @Override
    public List<ListVersion> list(OfficeYear book, String round) {
        return versions.stream().filter(it -> it.book().equals(book) && it.round().equals(round)).map(this::withActs)
                .toList();
    }

    @Override
    public Optional<ListVersion> findByCode(String code) {
        return versions.reversed().stream().filter(it -> !withoutCode.contains(it.id()))
                .filter(it -> it.hash().code().equals(code)).map(this::withActs).findFirst();
    }

    private ListVersion withActs(ListVersion it) {
        return new ListVersion(it.id(), it.book(), it.round(), it.version(), it.replaces(), it.hash(), it.head(),
                it.rules(), it.run(), it.proposedBy(), it.enteredBy(), it.at(),
                acts.getOrDefault(it.id(), List.of()));
    }

    @Override
    public String getText(ListVersion version) {
        return Objects.requireNonNull(texts.get(version.id()));
    }

    @Override
    public void add(ListVersion version, String text) {
        mustBeLocked(version.book());
        if (list(version.book(), version.round()).stream().anyMatch(it -> it.version() == version.version())) {
            throw new IllegalStateException("uk_approval_list");
        }
        versions.add(version);
        texts.put(version.id(), text);
    }

    @Override
    public void add(ListVersion version, ListAct act) {
        mustBeLocked(version.book());
        var done = acts.computeIfAbsent(version.id(), _ -> new ArrayList<>());
        if (done.stream().anyMatch(it -> it.what().getClass().equals(act.what().getClass()))) {
            throw new IllegalStateException("uk_approval_act");
        }
        done.add(act);
    }

    @Override
    public List<DirectorsWord> listWords(OfficeYear book, String round) {
        return words.getOrDefault(book, List.of()).stream().filter(it -> it.round().equals(round)).toList();
    }

    @Override
    public void add(OfficeYear book, DirectorsWord word) {
        mustBeLocked(book);
        words.computeIfAbsent(book, _ -> new ArrayList<>()).add(word);
    }
}
