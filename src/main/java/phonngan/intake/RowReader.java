package phonngan.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;

/// Reads one row of cells into the claims that it makes, or into the problems for which it is not taken.
/// Pure: the same cells give the same reading, whatever else is in the file.
final class RowReader {
    private static final int LONGEST_IDENTITY = 180;
    private static final String JOINT = "|";
    private static final String PART = "/";

    private final FormDefinition form;
    private final RuleBook book;
    private final KnownTexts known;
    private final Columns columns;
    private final DateOrder order;
    private final String file;

    RowReader(FormDefinition form, RuleBook book, Columns columns, DateOrder order, String file) {
        this.form = form;
        this.book = book;
        this.known = new KnownTexts(book);
        this.columns = columns;
        this.order = order;
        this.file = file;
    }

    RowReading read(SourceRow.Cells row) {
        var cells = new CellReader(columns, row, file, form.year());
        var identity = readIdentity(cells);
        var indicator = readIndicator(cells);
        var shared = byField(columns.shared());
        var sender = readSender(cells, shared);
        var sent = cells.time(shared.get(Field.SUBMITTED_AT), order);
        // as the store keeps it, so that the fingerprint can be taken again from what is stored
        var submittedAt = sent == null ? null : sent.truncatedTo(ChronoUnit.MILLIS);
        List<ClaimReading> claims = indicator.isEmpty()
                ? List.of()
                : readClaims(cells, indicator.get(), shared);
        cells.warnOfHiddenCharacters();
        cells.warnOfLostLetters();
        if (cells.refuses()) {
            return new RowReading.Refused(identity, cells.problems());
        }
        return sound(identity, sender, submittedAt, claims, cells.problems());
    }

    /// Who a row says it is from.
    Sender readSender(SourceRow.Cells row) {
        return readSender(new CellReader(columns, row, file, form.year()), byField(columns.shared()));
    }

    private String readIdentity(CellReader cells) {
        var parts = new ArrayList<String>();
        for (int position : columns.identity()) {
            var cell = cells.cell(List.of(position));
            if (cell.isBlank()) {
                cells.refuse(ProblemCode.MISSING_VALUE, columns.header(position), columns.header(position));
            } else if (columns.identity().size() > 1 && cell.text().contains(JOINT)) {
                cells.refuse(ProblemCode.JOINT_IN_IDENTITY, cell, columns.header(position), cell.text());
            }
            parts.add(cell.text());
        }
        var identity = String.join(JOINT, parts);
        if (identity.length() > LONGEST_IDENTITY) {
            cells.refuse(ProblemCode.TEXT_TOO_LONG, cells.cell(columns.identity().subList(0, 1)),
                    Integer.toString(identity.length()), Integer.toString(LONGEST_IDENTITY));
            return "";
        }
        var tail = identity.substring(identity.lastIndexOf(PART) + 1);
        if (tail.length() < identity.length() && hasManyKinds() && book.evidenceKinds().containsKey(tail)) {
            cells.refuse(ProblemCode.LOOKS_LIKE_A_CLAIM, cells.cell(columns.identity().subList(0, 1)), identity, tail);
        }
        return identity;
    }

    /// Then the key of a claim may be the identity alone or with a kind behind it, and one could be taken for the other.
    private boolean hasManyKinds() {
        return columns.shared().stream().anyMatch(it -> it.field() == Field.EVIDENCE_KIND && it.isMany());
    }

    private Optional<Indicator> readIndicator(CellReader cells) {
        return switch (form.indicator()) {
            case IndicatorSource.Fixed(String id) -> book.findIndicator(id);
            case IndicatorSource.ByColumn(List<String> titles, Map<String, String> values) -> {
                var column = new MappedColumn(new FieldMapping(Field.NOTE, titles, values, false, false, null),
                        columns.indicator());
                if (cells.cell(column).isBlank()) {
                    cells.refuse(ProblemCode.MISSING_VALUE, titles.getFirst(), titles.getFirst());
                    yield Optional.empty();
                }
                yield book.findIndicator(cells.choice(column, known::indicator));
            }
        };
    }

    private static Sender readSender(CellReader cells, Map<Field, MappedColumn> shared) {
        return new Sender(ThaiText.code(cells.words(shared.get(Field.STAFF_ID))),
                cells.words(shared.get(Field.EMAIL)).toLowerCase(Locale.ROOT),
                cells.words(shared.get(Field.STAFF_NAME)), ThaiText.code(cells.words(shared.get(Field.UNIT_CODE))));
    }

    private List<ClaimReading> readClaims(CellReader cells, Indicator indicator, Map<Field, MappedColumn> shared) {
        var facts = new FactsReader(known, indicator, cells);
        if (form.claims().isEmpty()) {
            return facts.read("", Map.of(), shared);
        }
        var claims = new ArrayList<ClaimReading>();
        for (int i = 0; i < form.claims().size(); i++) {
            var own = columns.own(i);
            if (own.stream().anyMatch(it -> !cells.cell(it).isBlank())) {
                var mapped = new EnumMap<Field, MappedColumn>(Field.class);
                mapped.putAll(shared);
                mapped.putAll(byField(own));
                claims.addAll(facts.read(form.claims().get(i).id(), form.claims().get(i).set(), mapped));
            }
        }
        if (claims.isEmpty()) {
            var first = form.claims().getFirst().columns().getFirst().titles().getFirst();
            cells.refuse(ProblemCode.NOTHING_CLAIMED, first, first);
        }
        return claims;
    }

    private RowReading sound(String identity, Sender sender, @Nullable Instant submittedAt, List<ClaimReading> claims,
            List<Problem> warnings) {
        var print = new Fingerprint(sender, submittedAt);
        var whole = print.ofRow(claims.stream().map(ClaimReading::facts).toList());
        var drafts = claims.stream()
                .map(it -> new ClaimDraft(it.suffix(), it.claim(), it.countsAs(), it.facts(),
                        claims.size() > 1 || !form.claims().isEmpty() ? print.ofItem(it.facts()) : whole))
                .toList();
        var key = form.identity() instanceof IdentitySource.Content ? whole.substring(0, 16) : identity;
        return new RowReading.Sound(key, sender, submittedAt, drafts, whole, warnings);
    }

    private static Map<Field, MappedColumn> byField(List<MappedColumn> mapped) {
        var byField = new EnumMap<Field, MappedColumn>(Field.class);
        mapped.forEach(it -> byField.put(it.field(), it));
        return byField;
    }

    /// What one claim of a row was read as.
    record ClaimReading(String suffix, String claim, String countsAs, ClaimFacts facts) {
    }
}
