package phonngan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.Indicator;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.Wording;

/// The form by which counted learners are handed in: one answer for each sitting and group, so that a tally counted anew
/// takes the place of the earlier one. Its rows are read like those of any other form.
///
/// @param year the fiscal year
/// @param indicator for which indicator
/// @param criteria those that hold for the sender's role group
/// @param kind what is counted
public record TallyForm(FiscalYear year, Indicator indicator, Criteria criteria, TallyKind kind) {
    private static final String TEXTS = "pages/claims";
    private static final List<Field> SHARED = List.of(Field.STAFF_ID, Field.ACHIEVED_ON, Field.EVIDENCE_KIND,
            Field.EVIDENCE_LINKS, Field.NOTE);
    private static final List<Field> SHARE = List.of(Field.NUMERATOR, Field.DENOMINATOR);
    private static final List<Field> VALUE = List.of(Field.VALUE, Field.WEIGHT);
    private static final List<String> PARTS = List.of("lower", "higher");

    /// The sitting that was counted.
    ///
    /// @param name which one, such as `1/2566`
    /// @param day its day
    /// @param paperKind the id of the kind of its papers; empty without papers
    /// @param papers where its papers are
    public record Sitting(String name, LocalDate day, String paperKind, List<String> papers) {
        /// Keeps its own copy.
        public Sitting {
            papers = List.copyOf(papers);
        }
    }

    /// The form's id in a year.
    public String id() {
        return "tally-" + year.be() + "-" + indicator.id();
    }

    /// How its rows are read.
    public FormDefinition definition() {
        var shared = new ArrayList<>(SHARED.stream().map(it -> column(it, header(it))).toList());
        var claims = new ArrayList<ClaimEntry>();
        switch (kind) {
            case SAT_SHARE, PASS_SHARE -> SHARE.forEach(it -> shared.add(column(it, header(it))));
            case SAT_COUNT -> shared.add(column(Field.VALUE, header(Field.VALUE)));
            case MEAN_SCORE -> {
                for (int part = 1; part <= PARTS.size(); part++) {
                    int number = part;
                    claims.add(new ClaimEntry(PARTS.get(part - 1), Map.of(),
                            VALUE.stream().map(it -> column(it, header(it, number))).toList()));
                }
            }
        }
        return new FormDefinition(id(), year, new IndicatorSource.Fixed(indicator.id()),
                new IdentitySource.Columns(identity()), shared, claims, text(shared, claims));
    }

    /// Counted groups as the rows of a source.
    ///
    /// @param staffId whose they are
    SubmissionSource source(String staffId, Sitting sitting, LearnerTally tally) {
        var rows = tally.groups().stream().map(it -> cells(staffId, sitting, it)).toList();
        return new EnteredRows(id(), headers(), rows);
    }

    private List<String> cells(String staffId, Sitting sitting, GroupTally group) {
        var said = Wording.say(Language.TH, "pages/tally", "note." + kind.word(), Long.toString(group.all()),
                Long.toString(group.sat()), Long.toString(group.passed()));
        var cells = new ArrayList<>(List.of(sitting.name(), group.group(), staffId, sitting.day().toString(),
                sitting.paperKind(), String.join(";", sitting.papers()), said));
        for (var figures : group.figures(kind)) {
            Stream.of(figures.numerator(), figures.denominator(), figures.value(), figures.weight())
                    .filter(it -> it != null).map(it -> it.toPlainString()).forEach(cells::add);
        }
        return cells;
    }

    private List<String> headers() {
        var own = switch (kind) {
            case SAT_SHARE, PASS_SHARE -> SHARE.stream().map(TallyForm::header);
            case SAT_COUNT -> Stream.of(header(Field.VALUE));
            case MEAN_SCORE -> Stream.of(1, 2).flatMap(part -> VALUE.stream().map(it -> header(it, part)));
        };
        return Stream.of(identity().subList(1, 3).stream(), SHARED.stream().map(TallyForm::header), own)
                .flatMap(it -> it).toList();
    }

    private static List<String> identity() {
        return List.of(header(Field.STAFF_ID), Wording.say(Language.TH, TEXTS, "field.sitting"),
                Wording.say(Language.TH, TEXTS, "field.group"));
    }

    private static FieldMapping column(Field field, String header) {
        return new FieldMapping(field, List.of(header), Map.of(), field == Field.EVIDENCE_LINKS, false, null);
    }

    private static String header(Field field) {
        return Wording.say(Language.TH, TEXTS, "field." + field.word());
    }

    private static String header(Field field, int part) {
        return Wording.say(Language.TH, TEXTS, "field.of-part", header(field), Integer.toString(part));
    }

    /// The same as a form definition is written, to be kept with every answer.
    private String text(List<FieldMapping> shared, List<ClaimEntry> claims) {
        var text = new StringBuilder("form: %s\nfiscal_year: %s\nindicator: %s\nidentity: { columns: [%s] }\ncolumns:\n"
                .formatted(id(), year.be(), indicator.id(),
                        identity().stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "))));
        shared.forEach(it -> text.append("  ").append(written(it)).append('\n'));
        if (!claims.isEmpty()) {
            text.append("claims:\n");
            claims.forEach(it -> text.append("  - { id: ").append(it.id()).append(", columns: { ")
                    .append(it.columns().stream().map(TallyForm::written).collect(Collectors.joining(", ")))
                    .append(" } }\n"));
        }
        return text.toString();
    }

    private static String written(FieldMapping column) {
        return column.field().word() + ": { title: [\"" + column.titles().getFirst() + "\"]"
                + (column.many() ? ", many: true }" : " }");
    }
}
