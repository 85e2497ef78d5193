package phonngan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a column of a file was read as.
///
/// @param header the header as it stands
/// @param uses what it was read as; empty for a column that the form does not know, which is kept with the raw row
public record HeaderUse(String header, List<Use> uses) {
    /// Keeps its own copy.
    public HeaderUse {
        uses = List.copyOf(uses);
    }

    /// One meaning of a column.
    ///
    /// @param kind what it is for
    /// @param field the field; null unless the kind is a field
    /// @param claim the claim entry that has the column for itself; empty when it holds for the whole row
    public record Use(Kind kind, @Nullable Field field, String claim) {
    }

    /// What a column may be for.
    public enum Kind {
        /// It fills a field.
        FIELD,
        /// It tells one answer from another.
        IDENTITY,
        /// It names the indicator.
        INDICATOR
    }

    /// What each header of a file was read as, in the order of the file.
    public static List<HeaderUse> list(FormDefinition form, List<String> headers) {
        var uses = new HashMap<String, List<Use>>();
        if (form.identity() instanceof IdentitySource.Columns named) {
            note(uses, named.titles(), new Use(Kind.IDENTITY, null, ""));
        }
        if (form.indicator() instanceof IndicatorSource.ByColumn column) {
            note(uses, column.titles(), new Use(Kind.INDICATOR, null, ""));
        }
        form.columns().forEach(it -> note(uses, it.titles(), new Use(Kind.FIELD, it.field(), "")));
        form.claims().forEach(claim -> claim.columns()
                .forEach(it -> note(uses, it.titles(), new Use(Kind.FIELD, it.field(), claim.id()))));
        return headers.stream().map(it -> new HeaderUse(it, uses.getOrDefault(Columns.key(it), List.of()))).toList();
    }

    private static void note(Map<String, List<Use>> uses, List<String> titles, Use use) {
        titles.stream().map(Columns::key).distinct()
                .forEach(it -> uses.computeIfAbsent(it, _ -> new ArrayList<>()).add(use));
    }
}
