package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.Indicator;
import phonngan.common.NationalId;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.roster.ErasedMentions;
import phonngan.roster.ErasedWords;
import phonngan.roster.SubjectKey;

/// The first pass over a source: every row is kept as it came, read, given its subject, and put aside to be compared.
final class StageRows {
    private final IntakeOrder order;
    private final RowReader reader;
    private final Columns columns;
    private final BatchScribe scribe;
    private final FindSubject subjects;
    private final ErasedMentions erased;
    private final List<Integer> free;
    private String file = "";
    private long refused;

    StageRows(IntakeOrder order, RowReader reader, Columns columns, BatchScribe scribe) {
        this.order = order;
        this.reader = reader;
        this.columns = columns;
        this.scribe = scribe;
        this.subjects = new FindSubject(order.roster(), order.rules());
        this.free = columns.written();
        this.erased = new ErasedMentions(order.roster());
    }

    /// Answers how many rows were refused.
    long stage(SubmissionSource source) {
        file = source.name();
        source.forEachRow(row -> {
            stage(row);
            order.progress().advance("read", 1);
        });
        scribe.flush();
        return refused;
    }

    private void stage(SourceRow row) {
        switch (row) {
            case SourceRow.Unreadable unreadable -> {
                scribe.keep(new RawRow(row.row(), row.line(), List.of(unreadable.raw())));
                refuse(row, "", unreadable.problem());
            }
            case SourceRow.Cells cells -> stage(cells);
        }
    }

    private void stage(SourceRow.Cells written) {
        var row = withoutCitizens(written.with(erased::hiddenIn));
        if (erased.areThere() && isErased(reader.readSender(row))) {
            stageOfErased(row);
            return;
        }
        scribe.keep(new RawRow(row.row(), row.line(), row.cells()));
        switch (reader.read(row)) {
            case RowReading.Refused reading -> {
                reading.problems().subList(1, reading.problems().size()).forEach(scribe::tell);
                refuse(row, reading.identity(), reading.problems().getFirst());
            }
            case RowReading.Sound reading -> stage(row, reading);
        }
    }

    /// A citizen's number is never asked for; where somebody wrote one, not even the raw row keeps it.
    private SourceRow.Cells withoutCitizens(SourceRow.Cells row) {
        var cells = new ArrayList<>(row.cells());
        for (int position : free) {
            var hidden = NationalId.hiddenIn(cells.get(position));
            if (!hidden.equals(cells.get(position))) {
                cells.set(position, hidden);
                scribe.tell(Problem.warning(ProblemCode.NATIONAL_NUMBER_HIDDEN,
                        Place.row(file, row.row(), row.line()).at(columns.header(position), hidden),
                        columns.header(position)));
            }
        }
        return new SourceRow.Cells(row.row(), row.line(), cells);
    }

    private static boolean isErased(Sender sender) {
        return ErasedWords.areIn(sender.staffId()) || ErasedWords.areIn(sender.email())
                || sender.staffId().isEmpty() && sender.email().isEmpty() && ErasedWords.areIn(sender.staffName());
    }

    /// What an erased person sent for a unit stays the unit's; of what was the person's own not a word is kept.
    private void stageOfErased(SourceRow.Cells row) {
        if (reader.read(row) instanceof RowReading.Sound sound
                && subjects.isAboutUnit(indicator(sound), sound.sender())) {
            scribe.keep(new RawRow(row.row(), row.line(), row.cells()));
            stage(row, sound);
        } else {
            scribe.keep(new RawRow(row.row(), row.line(), row.with(_ -> "").cells()));
            refuse(row, "", Problem.refused(ProblemCode.ERASED_SENDER, Place.row(file, row.row(), row.line())));
        }
    }

    private Indicator indicator(RowReading.Sound reading) {
        return order.rules().findIndicator(reading.claims().getFirst().facts().indicator()).orElseThrow();
    }

    private void stage(SourceRow.Cells row, RowReading.Sound reading) {
        var indicator = indicator(reading);
        switch (subjects.find(indicator, reading.sender())) {
            case SubjectFinding.Found found -> stageFor(row, reading, indicator, found);
            case SubjectFinding.Unmatched unmatched -> {
                scribe.tell(doubt(row, unmatched.doubt()));
                stage(row, reading, null, unmatched.doubt().word());
            }
            case SubjectFinding.NotInAudience outside -> refuse(row, reading.identity(),
                    Problem.refused(ProblemCode.NOT_IN_AUDIENCE, at(row, keyField(reading.sender())),
                            indicator.title(), String.join(", ", outside.groups())));
        }
    }

    private void stageFor(SourceRow.Cells row, RowReading.Sound reading, Indicator indicator,
            SubjectFinding.Found found) {
        var group = found.groups().stream().filter(it -> order.rules().applies(indicator, it)).findFirst()
                .orElseThrow();
        var criteria = order.rules().criteria(indicator, group);
        var problem = reading.claims().stream().map(it -> lacks(row, criteria, it.facts()))
                .filter(Objects::nonNull).findFirst();
        if (problem.isPresent()) {
            refuse(row, reading.identity(), problem.get());
        } else {
            stage(row, reading, found.key(), "");
        }
    }

    /// What the criteria of the subject's own role group lack or do not know, if anything.
    private @Nullable Problem lacks(SourceRow.Cells row, Criteria criteria,
            ClaimFacts facts) {
        for (var field : ClaimNeeds.missing(criteria.scoring(), facts)) {
            var place = at(row, field);
            return Problem.refused(ProblemCode.MISSING_VALUE, place, place.column());
        }
        for (var field : ClaimNeeds.unknown(criteria, facts)) {
            var place = at(row, field);
            return Problem.refused(ProblemCode.UNKNOWN_VALUE, place,
                    field == Field.STEP ? String.valueOf(facts.step()) : facts.level(), place.column());
        }
        return null;
    }

    private void stage(SourceRow.Cells row, RowReading.Sound reading,
            @Nullable SubjectKey subject, String why) {
        var kept = reading.withHolders(order.roster()::holderNow);
        kept.warnings().forEach(scribe::tell);
        warnOfDays(row, kept);
        scribe.stage(new StagedRow(kept.identity(), row.row(), row.line(), kept.contentHash(), kept.sender(), subject,
                why, kept.submittedAt(), kept.claims()));
    }

    private void warnOfDays(SourceRow.Cells row, RowReading.Sound reading) {
        var sent = reading.submittedAt() == null ? order.now() : reading.submittedAt();
        for (var claim : reading.claims()) {
            var day = Claim.achievedOn(claim.facts(), sent);
            var period = Period.of(day, sent, order.rules().rounds());
            if (period.outOfPeriod()) {
                scribe.tell(Problem.warning(ProblemCode.OUT_OF_PERIOD, at(row, Field.ACHIEVED_ON), Wording.day(day),
                        order.form().year().toString()));
                return;
            }
            if (period.late()) {
                scribe.tell(Problem.warning(ProblemCode.LATE, at(row, Field.SUBMITTED_AT)));
                return;
            }
        }
    }

    private void refuse(SourceRow row, String identity, Problem problem) {
        refused++;
        scribe.tell(problem);
        if (!identity.isEmpty()) {
            scribe.stage(StagedRow.refused(identity, row.row(), row.line()));
        }
    }

    private Problem doubt(SourceRow.Cells row, Doubt doubt) {
        var field = switch (doubt) {
            case NO_KEY, UNKNOWN_STAFF_ID, KEYS_DISAGREE -> Field.STAFF_ID;
            case UNKNOWN_EMAIL, SEVERAL_WITH_EMAIL -> Field.EMAIL;
            case UNKNOWN_NAME, SEVERAL_WITH_NAME -> Field.STAFF_NAME;
            case UNKNOWN_UNIT -> Field.UNIT_CODE;
        };
        var place = at(row, field);
        return Problem.warning(ProblemCode.UNMATCHED, place, place.value() == null ? "" : place.value(),
                Wording.doubt(doubt.word()));
    }

    private static Field keyField(Sender sender) {
        return !sender.staffId().isEmpty()
                ? Field.STAFF_ID
                : !sender.email().isEmpty()
                        ? Field.EMAIL
                        : !sender.staffName().isEmpty() ? Field.STAFF_NAME : Field.UNIT_CODE;
    }

    private Place at(SourceRow.Cells row, Field field) {
        var place = Place.row(file, row.row(), row.line());
        for (var column : columns.shared()) {
            if (column.field() == field && !column.positions().isEmpty()) {
                int position = column.positions().getFirst();
                return place.at(columns.header(position), row.cells().get(position));
            }
        }
        return place.at(field.word(), null);
    }
}
