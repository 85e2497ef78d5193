package phonngan.review.csv;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.common.csv.CsvField;
import phonngan.common.csv.CsvWriter;
import phonngan.intake.Claim;
import phonngan.review.ClaimHistory;
import phonngan.review.Decision;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;
import phonngan.roster.SubjectKey;

/// Writes every decision of a year in the columns in which decisions are read, and who entered each.
public final class DecisionExport {
    private static final String ENTERED_BY = "entered_by";

    private final ReviewBook reviews;

    /// Works on a store.
    public DecisionExport(ReviewBook reviews) {
        this.reviews = reviews;
    }

    /// Writes them claim by claim, however many there are.
    ///
    /// @param idOf staff id or unit code of a key
    public void write(OutputStream out, OfficeYear book, Function<SubjectKey, String> idOf) {
        try (var csv = CsvWriter.withByteOrderMark(out)) {
            DecisionColumns.ALL.stream().map(CsvField::name).forEach(csv::text);
            csv.text(ENTERED_BY).endRow();
            reviews.forEachHistory(book, history -> history.decisions()
                    .forEach(it -> write(csv, history, it, idOf)));
        }
    }

    private static void write(CsvWriter csv, ClaimHistory history, Decision it,
            Function<SubjectKey, String> idOf) {
        var cells = cells(history, it, idOf);
        DecisionColumns.ALL.forEach(column -> csv.text(cells.getOrDefault(column, "")));
        csv.text(it.enteredBy()).endRow();
    }

    private static Map<CsvField, String> cells(ClaimHistory history, Decision it,
            Function<SubjectKey, String> idOf) {
        var version = history.versions().stream().filter(claim -> claim.id() == it.claimId()).findFirst();
        var put = it.ruling().corrections();
        var subject = put.subject();
        return Map.ofEntries(Map.entry(DecisionColumns.FORM, it.form()),
                Map.entry(DecisionColumns.RESPONSE_KEY, version.map(Claim::responseKey).orElse(it.identity())),
                Map.entry(DecisionColumns.DECISION, it.ruling().word()),
                Map.entry(DecisionColumns.REVIEWER, it.reviewer()),
                Map.entry(DecisionColumns.DECIDED_AT,
                        it.decidedAt().atZone(Claim.BANGKOK).toOffsetDateTime().toString()),
                Map.entry(DecisionColumns.VERSION, version.map(claim -> String.valueOf(claim.version())).orElse("")),
                Map.entry(DecisionColumns.REFERS_TO, owed(it.ruling()).get(0)),
                Map.entry(DecisionColumns.OWED_BY, owed(it.ruling()).get(1)),
                Map.entry(DecisionColumns.OWED_DOCUMENT, owed(it.ruling()).get(2)),
                Map.entry(DecisionColumns.REASON, it.ruling().reason()),
                Map.entry(DecisionColumns.SUBJECT_ID, subject == null ? "" : idOf.apply(subject)),
                Map.entry(DecisionColumns.INDICATOR, text(put.indicator())),
                Map.entry(DecisionColumns.STEP, text(put.step())), Map.entry(DecisionColumns.LEVEL, text(put.level())),
                Map.entry(DecisionColumns.EVIDENCE_KIND, text(put.evidenceKind())),
                Map.entry(DecisionColumns.HOLDER, text(put.holder())),
                Map.entry(DecisionColumns.CONTEST, text(put.contest())),
                Map.entry(DecisionColumns.ACHIEVED_ON, text(put.achievedOn())),
                Map.entry(DecisionColumns.NUMERATOR, text(put.numerator())),
                Map.entry(DecisionColumns.DENOMINATOR, text(put.denominator())),
                Map.entry(DecisionColumns.VALUE, text(put.value())),
                Map.entry(DecisionColumns.WEIGHT, text(put.weight())));
    }

    /// What it refers to, who owes, and what.
    private static List<String> owed(Ruling ruling) {
        return switch (ruling) {
            case Ruling.DuplicateOf it -> List.of(it.refersTo(), "", "");
            case Ruling.Await it -> List.of("", it.owedBy(), it.owedDocument());
            case Ruling.Accept _,Ruling.Return _,Ruling.Reject _,Ruling.Admit _,Ruling.Withdraw _ ->
                List.of("", "", "");
        };
    }

    private static String text(@Nullable Object corrected) {
        return corrected == null ? "" : corrected.toString();
    }
}
