package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import phonngan.access.Reach;
import phonngan.access.Role;
import phonngan.common.Deed;

/// The table of `src/docs/who-may-what.md`.
///
/// @param roles its columns
/// @param rows its rows by the word of the act: the marks, then a cell for each role
public record WhoMayWhat(List<String> roles, Map<String, List<String>> rows) {

    /// Reads the page.
    public static WhoMayWhat read() {
        try (var lines = Files.lines(Path.of("src/docs/who-may-what.md"))) {
            var table = lines.filter(it -> it.startsWith("|") && !it.startsWith("|--")).map(WhoMayWhat::cells).toList();
            var rows = new LinkedHashMap<String, List<String>>();
            table.stream().skip(1).forEach(it -> rows.put(it.getFirst(), it.subList(1, it.size())));
            return new WhoMayWhat(table.getFirst().subList(2, table.getFirst().size()), rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    /// The acts in the order of the page.
    public List<String> deeds() {
        return List.copyOf(rows.keySet());
    }

    /// The marks behind an act.
    public String marks(Deed deed) {
        return Objects.requireNonNull(rows.get(deed.word())).getFirst();
    }

    /// How far a role reaches in an act.
    public Optional<Reach> reach(Deed deed, Role role) {
        return switch (Objects.requireNonNull(rows.get(deed.word())).get(1 + roles.indexOf(role.word()))) {
            case "✓" -> Optional.of(Reach.OFFICE);
            case "unit" -> Optional.of(Reach.UNIT);
            case "own" -> Optional.of(Reach.OWN);
            case "–" -> Optional.empty();
            case String cell -> throw new IllegalStateException("what does " + cell + " mean?");
        };
    }
}
