package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import java.util.HashMap;
import java.util.Map;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;

/// The ids and titles of one list: an id stands once, and so should a title, because forms may send either.
final class Distinct {
    private static final int LONGEST_ID = 64;

    private final Map<String, Field> ids = new HashMap<>();
    private final Map<String, Field> titles = new HashMap<>();

    /// The id that is written there; tells of one that is no id or that stood before.
    String id(Field field) {
        var id = field.text();
        if (id.isEmpty()) {
            return id;
        }
        if (!isId(field.raw().orElse(id))) {
            field.refuse(ProblemCode.BAD_ID, String.valueOf(LONGEST_ID));
        }
        var first = ids.putIfAbsent(id, field);
        if (first != null) {
            field.refuse(ProblemCode.DUPLICATE_ID, first.file(), String.valueOf(first.place().line()));
        }
        return id;
    }

    /// The id under `id` of a section; empty when there is none.
    String id(Section section) {
        return section.find("id").map(this::id).orElse("");
    }

    /// The title that is written there; warns of one that stood before.
    String title(Field field) {
        var title = field.text();
        var first = title.isEmpty() ? null : titles.putIfAbsent(ThaiText.canonical(title), field);
        if (first != null) {
            field.warn(ProblemCode.SAME_TITLE, first.path(), String.valueOf(first.place().line()));
        }
        return title;
    }

    /// The title under `title` of a section; empty when there is none.
    String title(Section section) {
        return section.find("title").map(this::title).orElse("");
    }

    private static boolean isId(String written) {
        return ThaiText.canonical(written).equals(written) && written.codePointCount(0, written.length()) <= LONGEST_ID
                && written.codePoints().noneMatch(it -> Character.isWhitespace(it) || Character.isISOControl(it));
    }
}
