package phonngan.review;

import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.intake.KnownTexts;
import phonngan.review.JudgeRow.Corrected;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// Turns the correction cells of a decision into corrections that differ from the claim, with ids for what the cells
/// may name by title.
final class ReadCorrections {
    private final RuleBook rules;
    private final Roster roster;
    private final KnownTexts known;

    ReadCorrections(RuleBook rules, Roster roster) {
        this.rules = rules;
        this.roster = roster;
        this.known = new KnownTexts(rules);
    }

    Corrected read(DecisionRow row, VersionStanding base) {
        SubjectKey subject = null;
        if (!row.subjectId().isEmpty()) {
            subject = findSubject(row.subjectId());
            if (subject == null) {
                return refuse(row, "subject_id", row.subjectId());
            }
        }
        var indicator = row.indicator().isEmpty() ? null : known.indicator(row.indicator());
        if (!row.indicator().isEmpty() && indicator == null) {
            return refuse(row, "indicator", row.indicator());
        }
        var kind = row.evidenceKind().isEmpty() ? null : known.kind(row.evidenceKind());
        if (!row.evidenceKind().isEmpty() && kind == null) {
            return refuse(row, "evidence_kind", row.evidenceKind());
        }
        var level = row.level().isEmpty()
                ? null
                : findLevel(indicator == null ? base.facts().indicator() : indicator, row.level());
        if (!row.level().isEmpty() && level == null) {
            return refuse(row, "level", row.level());
        }
        var said = new Corrections(subject, indicator, row.step(), level, kind, orNull(roster.holderNow(row.holder())),
                orNull(row.contest()), row.achievedOn(), row.numerator(), row.denominator(), row.value(),
                row.weight());
        var corrections = said.without(base.facts(), base.subject());
        return corrections.isEmpty() || row.word() == Ruling.Word.ACCEPT || row.word() == Ruling.Word.ADMIT
                ? new Corrected(corrections, null)
                : new Corrected(Corrections.NONE, Problem.refused(ProblemCode.CORRECTION_WITHOUT_ACCEPTANCE,
                        row.place(), row.word().text()));
    }

    private @Nullable SubjectKey findSubject(String id) {
        return roster.findById(id).map(StaffMember::key).or(() -> roster.findUnit(id).map(Unit::key)).orElse(null);
    }

    private @Nullable String findLevel(String indicator, String text) {
        return rules.findIndicator(indicator).map(it -> known.level(it, text)).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Corrected refuse(DecisionRow row, String column, String value) {
        return new Corrected(Corrections.NONE,
                Problem.refused(ProblemCode.UNKNOWN_VALUE, row.place().at(column, value), value, column));
    }
}
