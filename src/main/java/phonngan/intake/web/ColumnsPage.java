package phonngan.intake.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.ColumnMeaning;
import phonngan.intake.DraftForm;
import phonngan.intake.FormDefinition;
import phonngan.intake.HeaderUse;

/// What each column carries, with what the product suggests filled in.
///
/// @param frame around it
/// @param desk where the steps take place
/// @param draft what was said of the columns so far; null for a form that says more than columns
/// @param form the definition from which the draft set out, as written; empty for none
/// @param uses what the columns are read as through that definition
/// @param fitting forms of the year whose columns are all there
/// @param indicators those of the rule book
/// @param faults what has to be put right, as sentences
/// @param whole whether the file was said to be complete
public record ColumnsPage(Frame frame, Desk desk, @Nullable DraftForm draft, String form, List<HeaderUse> uses,
        List<FormDefinition> fitting, List<Indicator> indicators, List<String> faults, boolean whole) {
    /// Keeps its own copies.
    public ColumnsPage {
        uses = List.copyOf(uses);
        fitting = List.copyOf(fitting);
        indicators = List.copyOf(indicators);
        faults = List.copyOf(faults);
    }

    /// Where the steps from columns to claims take place: at a sheet that is about to be connected, or at a file that is
    /// about to be taken in. Nothing is stored between them, so each form carries what was said so far.
    ///
    /// @param sheet whether it is a sheet
    /// @param name what people call the sheet or file
    /// @param begin where the whole began, to turn to another sheet or file
    /// @param columns the step in which columns are given their meaning
    /// @param back the same step, for a form that brings what was said
    /// @param trial the step in which it is tried out
    /// @param finish the last step
    /// @param hidden what every form carries besides
    public record Desk(boolean sheet, String name, Address begin, Address columns, Address back, Address trial,
            Address finish, Map<String, String> hidden) {
        /// Keeps its own copy.
        public Desk {
            hidden = Map.copyOf(hidden);
        }

        /// The word under which its texts stand.
        public String word() {
            return sheet ? "sheet" : "file";
        }
    }

    /// Every meaning that a column may have.
    public List<ColumnMeaning> meanings() {
        return ColumnMeaning.list();
    }

    /// What people call a meaning.
    public String name(ColumnMeaning it) {
        var ui = frame.ui();
        return switch (it) {
            case ColumnMeaning.Unused _ -> ui.t("connect.unused");
            case ColumnMeaning.NamesIndicator _ -> ui.t("claims.field.indicator");
            case ColumnMeaning.Carries(var field, var many) -> {
                var name = ui.t("claims.field." + field.word());
                yield many ? ui.t("connect.many", name) : name;
            }
        };
    }

    /// An indicator's title in the reader's language.
    public String title(Indicator it) {
        return frame.ui().title(it.title(), it.titleEn());
    }

    /// The same step with a form that is in use.
    public Address with(FormDefinition it) {
        return desk.columns().with("form", it.form());
    }

    /// The same step without any form that is in use.
    public Address afresh() {
        return desk.columns().with("form", FormSteps.FRESH);
    }
}
