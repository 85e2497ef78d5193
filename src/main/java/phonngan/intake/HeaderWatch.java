package phonngan.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import phonngan.common.ProblemCode;

/// What became of a sheet's headers since somebody last agreed to them. A mapped question that was renamed or removed
/// stops the reading even where the form could do without it, because its answers would silently be lost.
public final class HeaderWatch {
    private final List<String> changes = new ArrayList<>();
    private final List<String> added;

    private HeaderWatch(List<String> added) {
        this.added = added;
    }

    /// Compares headers through the eyes of a form.
    ///
    /// @param before the headers as they stood
    /// @param now the headers as they stand
    public static HeaderWatch compare(FormDefinition form, List<String> before, List<String> now) {
        var old = new HashSet<>(before.stream().map(Columns::key).toList());
        var watch = new HeaderWatch(now.stream().filter(it -> !it.isBlank() && !old.contains(Columns.key(it)))
                .distinct().toList());
        var was = new Columns(form, before, "");
        var is = new Columns(form, now, "");
        for (int i = 0; i < was.all().size(); i++) {
            watch.compare(was, was.all().get(i).positions(), is, is.all().get(i).positions(), now);
        }
        watch.compare(was, was.identity(), is, is.identity(), now);
        watch.compare(was, was.indicator(), is, is.indicator(), now);
        watch.addProblems(is, now);
        return watch;
    }

    /// A mapped question without a header has a new name most likely where the old one stood.
    private void compare(Columns was, List<Integer> before, Columns is, List<Integer> after, List<String> now) {
        if (after.size() >= before.size()) {
            return;
        }
        var left = after.stream().map(it -> Columns.key(is.header(it))).toList();
        for (int position : before) {
            if (!left.contains(Columns.key(was.header(position)))) {
                var there = position < now.size() ? now.get(position) : "";
                changes.add("“" + was.header(position) + "” → "
                        + (added.contains(there) ? "“" + there + "”" : "∅"));
            }
        }
    }

    /// What is wrong with the headers in themselves; what is merely gone was told already.
    private void addProblems(Columns is, List<String> now) {
        var gone = changes.isEmpty();
        for (var problem : is.problems()) {
            var header = "“" + problem.arguments().getFirst() + "”";
            if (problem.code() == ProblemCode.REPEATED_HEADER) {
                var key = Columns.key(problem.arguments().getFirst());
                changes.add(header + " ×" + now.stream().filter(it -> Columns.key(it).equals(key)).count());
            } else if (gone) {
                changes.add(header + " → ∅");
            }
        }
    }

    /// Whether a mapped question is gone or doubled, so that nothing may be read.
    public boolean stopsReading() {
        return !changes.isEmpty();
    }

    /// What happened to mapped questions: `“ระดับ” → “ระดับรางวัล”` where another name stands in the old place,
    /// `“ระดับ” → ∅` where none does, `“ระดับ” ×2` for one that stands twice.
    public String changes() {
        return String.join("; ", changes.stream().distinct().toList());
    }

    /// Questions that the form does not know, as they stand.
    public List<String> added() {
        return added;
    }
}
