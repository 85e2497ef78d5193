package phonngan.invariants;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import phonngan.common.WebLink;
import phonngan.review.VersionStanding;
import phonngan.roster.SubjectKey;

/// Papers that more than one person sent. A prize of a team is one paper for several people, so it may count for each of
/// them; but somebody has to have said so, with a reason.
final class SharedPapers {
    private final Map<Long, String> contents;
    private final Notebook notebook;
    private final Map<String, Use> uses = new TreeMap<>();

    private static final class Use {
        private final Set<SubjectKey> subjects = new HashSet<>();
        private final Set<Long> unreasoned = new TreeSet<>();
    }

    /// @param contents the content of files that more than one person sent, by id
    SharedPapers(Map<Long, String> contents, Notebook notebook) {
        this.contents = Map.copyOf(contents);
        this.notebook = notebook;
    }

    /// A claim that counts.
    void take(VersionStanding standing) {
        var subject = standing.subject();
        if (contents.isEmpty() || subject == null) {
            return;
        }
        for (var link : standing.facts().evidenceLinks()) {
            var file = WebLink.findOwnFile(link);
            var content = file.isPresent() ? contents.get(file.getAsLong()) : null;
            if (content != null) {
                var use = uses.computeIfAbsent(content, _ -> new Use());
                use.subjects.add(subject);
                if (standing.decision().map(it -> it.ruling().reason()).orElse("").isBlank()) {
                    use.unreasoned.add(standing.claim().id());
                }
            }
        }
    }

    /// Once every claim was seen.
    void finish() {
        notebook.checked(Invariant.I14, uses.size());
        uses.forEach((content, use) -> {
            if (use.subjects.size() > 1 && !use.unreasoned.isEmpty()) {
                notebook.found(Invariant.I14, "file " + content.substring(0, Math.min(16, content.length())), "",
                        use.unreasoned.stream().map(it -> "claim " + it).collect(Collectors.joining(", ")));
            }
        });
    }
}
