package phonngan.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;

/// The form's mapping bound to the headers of one file. Columns are found by their question, never by their place,
/// so that a moved or added column shifts nothing.
final class Columns {
    private static final Set<Field> WRITTEN = EnumSet.of(Field.STAFF_NAME, Field.HOLDER, Field.CONTEST, Field.ISSUER,
            Field.NOTE);

    private final List<String> headers;
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String file;
    private final List<Integer> identity = new ArrayList<>();
    private final List<Integer> indicator;
    private final List<MappedColumn> shared;
    private final List<List<MappedColumn>> own;
    private final List<Integer> mapped;

    Columns(FormDefinition form, List<String> headers, String file) {
        this.headers = List.copyOf(headers);
        this.file = file;
        for (int i = 0; i < headers.size(); i++) {
            positions.computeIfAbsent(key(headers.get(i)), _ -> new ArrayList<>()).add(i);
        }
        if (form.identity() instanceof IdentitySource.Columns named) {
            named.titles().forEach(title -> identity.addAll(find(List.of(title), false)));
        }
        indicator = form.indicator() instanceof IndicatorSource.ByColumn column
                ? find(column.titles(), false)
                : List.of();
        shared = bind(form.columns());
        own = form.claims().stream().map(it -> bind(it.columns())).toList();
        mapped = Stream
                .of(identity.stream(), indicator.stream(), positions(shared), own.stream().flatMap(Columns::positions))
                .flatMap(it -> it).distinct().sorted().toList();
    }

    private static Stream<Integer> positions(List<MappedColumn> columns) {
        return columns.stream().flatMap(it -> it.positions().stream());
    }

    /// What is wrong with the headers; the file is refused when there is anything.
    List<Problem> problems() {
        return problems.stream().distinct().toList();
    }

    List<Integer> identity() {
        return identity;
    }

    List<Integer> indicator() {
        return indicator;
    }

    List<MappedColumn> shared() {
        return shared;
    }

    /// The own columns of the claim entry at that place in the form.
    List<MappedColumn> own(int entry) {
        return own.get(entry);
    }

    /// Every column that means something to the form, in the order of the file.
    List<Integer> mapped() {
        return mapped;
    }

    /// Every mapped column, those of the row before those of its claims.
    List<MappedColumn> all() {
        return Stream.concat(shared.stream(), own.stream().flatMap(List::stream)).toList();
    }

    /// Columns in which people write what they like: those that mean nothing to the form, names, and words.
    List<Integer> written() {
        var fixed = new HashSet<>(mapped);
        all().stream().filter(it -> WRITTEN.contains(it.field())).forEach(it -> fixed.removeAll(it.positions()));
        fixed.addAll(identity);
        return IntStream.range(0, headers.size()).filter(it -> !fixed.contains(it)).boxed().toList();
    }

    String header(int position) {
        return headers.get(position);
    }

    private List<MappedColumn> bind(List<FieldMapping> mappings) {
        return mappings.stream().map(it -> new MappedColumn(it, find(it.titles(), it.optional()))).toList();
    }

    private List<Integer> find(List<String> titles, boolean optional) {
        var found = new ArrayList<Integer>();
        for (var title : titles.stream().map(Columns::key).distinct().toList()) {
            var places = positions.getOrDefault(title, List.of());
            if (places.size() > 1) {
                problems.add(Problem.refused(ProblemCode.REPEATED_HEADER,
                        Place.file(file).at(headers.get(places.getFirst()), null), headers.get(places.getFirst()),
                        String.join(" / ", titles)));
            }
            found.addAll(places);
        }
        if (found.isEmpty() && !optional) {
            problems.add(Problem.refused(ProblemCode.MISSING_HEADER, Place.file(file).at(titles.getFirst(), null),
                    String.join(" / ", titles)));
        }
        return found;
    }

    /// The spelling under which headers are held against the titles of a form.
    static String key(String header) {
        return ThaiText.canonical(header).toLowerCase(Locale.ROOT);
    }
}
