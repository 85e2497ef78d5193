package phonngan.intake;

import java.util.List;
import java.util.Optional;

/// What the columns of a sheet probably mean, for a person to look over.
///
/// @param name the sheet's and the tab's name
/// @param headers the headers as they stand
/// @param fields what each of them probably carries, in the order of the headers; empty for one that says nothing known
/// @param indicator the indicator that the sheet is probably about; empty when it has to be chosen
/// @param form the form that these make, which may be written as `form.yaml`; empty while the indicator is not known
public record FormSuggestion(String name, List<String> headers, List<Optional<Field>> fields,
        Optional<IndicatorSource> indicator, Optional<FormDefinition> form) {
    /// Keeps its own copies.
    public FormSuggestion {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
    }
}
