package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What somebody answers in our own form.
///
/// @param receipt the code of the receipt; who sends again under it replaces what was sent
/// @param said answers as typed; questions without one are left out
/// @param papers what was put into the places, by step; places without a paper are left out
public record OwnAnswer(String receipt, Map<Field, String> said, Map<Integer, Papers> papers) {
    /// Keeps its own copies.
    public OwnAnswer {
        said = Map.copyOf(said);
        papers = Map.copyOf(papers);
    }

    /// The papers of one place.
    ///
    /// @param kind the id of their kind; empty when not said
    /// @param addresses where they are
    public record Papers(String kind, List<String> addresses) {
        /// Keeps its own copy.
        public Papers {
            addresses = List.copyOf(addresses);
        }
    }

    /// The answer as the only row of a source.
    SubmissionSource asSource(FormDefinition form, String staffId) {
        var headers = new ArrayList<String>(List.of(OwnForm.receiptHeader()));
        var cells = new ArrayList<String>(List.of(receipt));
        form.columns().forEach(it -> {
            headers.add(it.titles().getFirst());
            cells.add(it.field() == Field.STAFF_ID ? staffId : cell(it.field(), OwnForm.WHOLE));
        });
        form.claims().forEach(claim -> claim.columns().forEach(it -> {
            headers.add(it.titles().getFirst());
            cells.add(cell(it.field(), Integer.parseInt(claim.set().get(Field.STEP))));
        }));
        return new EnteredRows(receipt, headers, List.of(cells));
    }

    private String cell(Field field, int step) {
        var here = papers.get(step);
        return switch (field) {
            case EVIDENCE_LINKS -> here == null ? "" : String.join(";", here.addresses());
            case EVIDENCE_KIND -> here == null ? "" : here.kind();
            case SUBMITTED_AT, EMAIL, STAFF_ID, STAFF_NAME, UNIT_CODE, STEP, LEVEL, VALUE, WEIGHT, NUMERATOR,
                    DENOMINATOR, HOLDER, CONTEST, ACHIEVED_ON, ISSUER, DOCUMENT_NO, NOTE ->
                said.getOrDefault(field, "");
        };
    }
}
