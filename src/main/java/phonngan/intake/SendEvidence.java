package phonngan.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import phonngan.catalogue.RuleBook;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;

/// Receives what somebody sends through our own form. It becomes claims by the very rules by which the rows of a file
/// do, so that states, identities and decisions are the same wherever evidence comes from.
public final class SendEvidence {
    private final TakeAnswers taking;
    private final IntakeBook book;

    /// Works on the intake.
    public SendEvidence(TakeAnswers taking, IntakeBook book) {
        this.taking = taking;
        this.book = book;
    }

    /// Who sends into which book, and when.
    ///
    /// @param office the office
    /// @param rules the year's rule book in force
    /// @param roster the year's people and units
    /// @param sender who sends, always for themself
    /// @param enteredBy how records name them
    /// @param now the time of sending
    public record Desk(Office office, RuleBook rules, Roster roster, StaffMember sender, String enteredBy,
            Instant now) {

        /// The year's book.
        public OfficeYear book() {
            return new OfficeYear(office.id(), rules.year());
        }

        /// How what is sent here is taken.
        TakeAnswers.Entry entry() {
            return new TakeAnswers.Entry(office, rules, roster, enteredBy, now);
        }

        /// The forms of every indicator by which the sender is measured, in the order of the rule book.
        public List<OwnForm> forms() {
            var groups = new FindSubject(roster, rules).groupsOf(sender);
            return rules.indicators().stream()
                    .flatMap(indicator -> groups.stream().filter(it -> rules.applies(indicator, it)).findFirst()
                            .map(it -> new OwnForm(rules.year(), indicator, rules.criteria(indicator, it))).stream())
                    .toList();
        }

        /// The form of one of these indicators.
        public Optional<OwnForm> findForm(String indicator) {
            return forms().stream().filter(it -> it.indicator().id().equals(indicator)).findFirst();
        }
    }

    /// Receives an answer, or says what is wrong with it and keeps nothing of it.
    ///
    /// @throws java.util.NoSuchElementException when the receipt is somebody else's
    public SendOutcome send(Desk desk, OwnForm form, OwnAnswer answer) {
        if (isOfSomebodyElse(desk, form, answer.receipt())) {
            throw new NoSuchElementException(answer.receipt());
        }
        var missing = missing(form, answer);
        if (!missing.isEmpty()) {
            return new SendOutcome.Refused(missing);
        }
        var definition = form.definition();
        return taking.take(desk.entry(), definition, answer.asSource(definition, desk.sender().id()));
    }

    /// What the sender sent last under a receipt, claim by claim; empty when it is nobody's or somebody else's.
    public List<Claim> listSent(Desk desk, OwnForm form, String receipt) {
        return isOfSomebodyElse(desk, form, receipt)
                ? List.of()
                : List.copyOf(book.listVersions(desk.book(), form.id(), List.of(receipt)).stream()
                        .collect(Collectors.toMap(Claim::responseKey, it -> it,
                                (first, second) -> first.version() > second.version() ? first : second,
                                TreeMap::new))
                        .values());
    }

    private boolean isOfSomebodyElse(Desk desk, OwnForm form, String receipt) {
        return book.listVersions(desk.book(), form.id(), List.of(receipt)).stream()
                .anyMatch(it -> !it.sender().staffId().equals(desk.sender().id()));
    }

    private static List<Problem> missing(OwnForm form, OwnAnswer answer) {
        var missing = new ArrayList<Problem>();
        for (var field : form.required()) {
            if (answer.said().getOrDefault(field, "").isBlank()) {
                missing.add(missing(answer, form.header(field, OwnForm.WHOLE)));
            }
        }
        var own = form.places().stream().filter(OwnForm.Place::isOwn).toList();
        if (!own.isEmpty() && own.stream().noneMatch(it -> answer.papers().containsKey(it.step()))) {
            missing.add(missing(answer, form.header(Field.EVIDENCE_LINKS, own.getFirst().step())));
        }
        return missing;
    }

    private static Problem missing(OwnAnswer answer, String header) {
        return Problem.refused(ProblemCode.MISSING_VALUE,
                Place.row(answer.receipt(), 1, 1).at(header, ""), header);
    }
}
