package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.Step;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.Wording;

/// Our own form for one indicator, as its criteria ask: the questions follow from the method, and each paper has its
/// place inside the criterion that asks for it. Its answers are read like those of any other form.
///
/// @param year the fiscal year of the rule book
/// @param indicator the indicator
/// @param criteria those that hold for the sender's role group
public record OwnForm(FiscalYear year, Indicator indicator, Criteria criteria) {
    /// The place of papers that are for the indicator as a whole.
    public static final int WHOLE = 0;

    private static final String TEXTS = "pages/claims";
    private static final String OWN = "own-";

    /// A place for papers.
    ///
    /// @param step the step's number, or [#WHOLE]
    /// @param title the step's title; empty for the whole indicator
    /// @param titleEn the same in English; empty when the book has none
    /// @param asked what is asked for
    public record Place(int step, String title, String titleEn, EvidenceRequirement asked) {
        private static Place of(Step step) {
            return new Place(step.number(), step.title(), step.titleEn() == null ? step.title() : step.titleEn(),
                    step.evidence());
        }

        /// Whether the sender is the one who has to send it.
        public boolean isOwn() {
            return asked.suppliedBy() == Supplier.SUBJECT;
        }

        /// Ids of the kinds that may be sent, those that suffice first.
        public List<String> kinds() {
            return Stream.concat(asked.anyOf().stream(), asked.optional().stream()).distinct().toList();
        }

        /// The kind, where there is no choice; empty where there is one.
        public String onlyKind() {
            return kinds().size() == 1 ? kinds().getFirst() : "";
        }
    }

    /// The form's id in a year; its answers are listed under it.
    public String id() {
        return OWN + year.be() + "-" + indicator.id();
    }

    /// Whether a form of that id is one of these, so that no other source may bring answers under it.
    public static boolean isOwn(String form) {
        return form.startsWith(OWN);
    }

    /// The questions besides papers, in the order of the page.
    public List<Field> questions() {
        var ofMethod = switch (criteria.scoring()) {
            case ScoringMethod.WithSteps _ -> List.<Field>of();
            case ScoringMethod.AwardSum _ ->
                List.of(Field.LEVEL, Field.HOLDER, Field.CONTEST, Field.ISSUER, Field.DOCUMENT_NO);
            case ScoringMethod.Level _ -> List.of(Field.LEVEL);
            case ScoringMethod.Threshold(ScoringMethod.Measure measure, _) -> switch (measure) {
                case PERCENT -> List.of(Field.NUMERATOR, Field.DENOMINATOR);
                case COUNT -> List.of(Field.VALUE);
                case MEAN -> List.of(Field.VALUE, Field.WEIGHT);
            };
            case ScoringMethod.Target _ -> List.of(Field.VALUE);
        };
        return Stream.concat(ofMethod.stream(), Stream.of(Field.ACHIEVED_ON, Field.NOTE)).toList();
    }

    /// Questions that have to be answered: what the method needs, and for an award its day, which decides the round.
    public List<Field> required() {
        return questions().stream().filter(it -> switch (it) {
            case LEVEL, VALUE, NUMERATOR, DENOMINATOR -> true;
            case ACHIEVED_ON -> criteria.scoring() instanceof ScoringMethod.AwardSum;
            case SUBMITTED_AT, EMAIL, STAFF_ID, STAFF_NAME, UNIT_CODE, STEP, WEIGHT, HOLDER, CONTEST, ISSUER,
                    DOCUMENT_NO, EVIDENCE_KIND, EVIDENCE_LINKS, NOTE ->
                false;
        }).toList();
    }

    /// The levels to choose from; empty where the method has none.
    public List<AwardLevel> levels() {
        return criteria.scoring() instanceof ScoringMethod.WithLevels method ? method.levels() : List.of();
    }

    /// Every place for papers, those included that somebody else fills.
    public List<Place> places() {
        return criteria.scoring() instanceof ScoringMethod.WithSteps method
                ? method.steps().stream().map(Place::of).toList()
                : List.of(new Place(WHOLE, "", "", criteria.evidence()));
    }

    /// How the form's answers are read.
    public FormDefinition definition() {
        var shared = new ArrayList<FieldMapping>();
        shared.add(column(Field.STAFF_ID, WHOLE));
        questions().forEach(it -> shared.add(column(it, WHOLE)));
        var claims = new ArrayList<ClaimEntry>();
        for (var place : places()) {
            if (place.step() == WHOLE) {
                shared.addAll(papers(WHOLE));
            } else if (place.isOwn()) {
                claims.add(new ClaimEntry("s" + place.step(), Map.of(Field.STEP, Integer.toString(place.step())),
                        papers(place.step())));
            }
        }
        return new FormDefinition(id(), year, new IndicatorSource.Fixed(indicator.id()),
                new IdentitySource.Columns(List.of(receiptHeader())), shared, claims, text(shared, claims));
    }

    /// The header above receipt codes.
    static String receiptHeader() {
        return Wording.say(Language.TH, TEXTS, "field.receipt");
    }

    /// The header of a question, or of a step's papers.
    public String header(Field field, int step) {
        var title = Wording.say(Language.TH, TEXTS, "field." + field.word());
        return step == WHOLE ? title : Wording.say(Language.TH, TEXTS, "field.of-step", title, Integer.toString(step));
    }

    private List<FieldMapping> papers(int step) {
        return List.of(column(Field.EVIDENCE_LINKS, step), column(Field.EVIDENCE_KIND, step));
    }

    private FieldMapping column(Field field, int step) {
        return new FieldMapping(field, List.of(header(field, step)), Map.of(), field == Field.EVIDENCE_LINKS, false,
                null);
    }

    /// The same as a form definition is written, to be kept with every answer.
    private String text(List<FieldMapping> shared, List<ClaimEntry> claims) {
        var text = new StringBuilder(
                "form: %s%nfiscal_year: %s%nindicator: %s%nidentity: { column: \"%s\" }%ncolumns:%n"
                        .formatted(id(), year.be(), indicator.id(), receiptHeader()).replace("\r", ""));
        shared.forEach(it -> text.append("  ").append(written(it)).append('\n'));
        if (!claims.isEmpty()) {
            text.append("claims:\n");
            claims.forEach(it -> text.append("  - { id: ").append(it.id()).append(", set: { step: ")
                    .append(it.set().get(Field.STEP)).append(" }, columns: { ")
                    .append(it.columns().stream().map(OwnForm::written).collect(Collectors.joining(", ")))
                    .append(" } }\n"));
        }
        return text.toString();
    }

    private static String written(FieldMapping column) {
        return column.field().word() + ": { title: [\"" + column.titles().getFirst() + "\"]"
                + (column.many() ? ", many: true }" : " }");
    }
}
