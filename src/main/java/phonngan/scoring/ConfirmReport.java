package phonngan.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.access.Concern;
import phonngan.access.MayDo;
import phonngan.common.Deed;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.SubjectKind;
import phonngan.common.Transactions;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.intake.ReportForm;
import phonngan.intake.SendOutcome;
import phonngan.intake.TakeAnswers;
import phonngan.review.Confirmation;
import phonngan.review.Confirmation.Report;
import phonngan.review.Confirmations;
import phonngan.review.OwnCase;
import phonngan.review.ReviewAct;
import phonngan.review.ReviewBook;
import phonngan.review.YearRules;
import phonngan.roster.SubjectKey;

/// The head of a unit confirms that a report to the director exists, for everybody who waits for it. Beside a claim that
/// waits it lies as evidence; where nothing was sent yet it brings in a claim of its own. The judges decide on both.
public final class ConfirmReport {
    private final ListDebts debts;
    private final ReviewBook claims;
    private final Confirmations confirmations;
    private final TakeAnswers taking;
    private final AskTheYear cycle;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public ConfirmReport(ListDebts debts, ReviewBook claims, Confirmations confirmations, TakeAnswers taking,
            AskTheYear cycle, Transactions transactions, Ids ids, Function<OfficeYear, YearRules> years) {
        this.debts = debts;
        this.claims = claims;
        this.confirmations = confirmations;
        this.taking = taking;
        this.cycle = cycle;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// What is confirmed, and for whom.
    ///
    /// @param book the office and year
    /// @param head who confirms
    /// @param unit the unit on whose list it stands
    /// @param indicator the indicator
    /// @param step the step; 0 for the indicator as a whole
    /// @param people ids of those who wait
    /// @param report the report
    /// @param address where its file is
    /// @param now when
    public record Order(OfficeYear book, Actor head, String unit, String indicator, int step, Set<String> people,
            Report report, String address, Instant now) {
        /// Keeps its own copy.
        public Order {
            people = Set.copyOf(people);
        }
    }

    /// Confirms it for all of them, or says why not and confirms nothing.
    public ConfirmOutcome confirm(Order order) {
        var confirmer = order.head().person();
        if (confirmer == null) {
            return new ConfirmOutcome.NotYours();
        }
        if (cycle.may(order.book(), phonngan.cycle.Deed.SUBMIT) instanceof Allowance.NotNow why) {
            return new ConfirmOutcome.NotNow(why);
        }
        return transactions.inOne(() -> {
            claims.lock(order.book());
            var year = years.apply(order.book());
            var chosen = debts.listOfUnit(order.book(), order.unit()).stream().filter(it -> isChosen(it, order))
                    .toList();
            var refusal = refusal(order, year, chosen);
            return refusal != null ? refusal : confirm(order, year, confirmer, chosen);
        });
    }

    private static boolean isChosen(Debt debt, Order order) {
        return debt.isOpen() && debt.isMetByReport() && debt.indicator().id().equals(order.indicator())
                && debt.number() == order.step() && order.people().contains(debt.subject().id());
    }

    private @Nullable ConfirmOutcome refusal(Order order, YearRules year, List<Debt> chosen) {
        if (chosen.isEmpty()) {
            return new ConfirmOutcome.NothingOwed();
        }
        var ownCase = new OwnCase(year.roster(), order.head().staffId());
        for (var debt : chosen) {
            var concern = new Concern(debt.subject().key(), Concern.of(year.roster(), debt.unit()).units());
            if (MayDo.ask(order.head(), Deed.CONFIRM_REPORT, concern) instanceof MayDo.Refused refused) {
                return refused.why() == MayDo.Why.OWN_CASE
                        ? new ConfirmOutcome.OwnCase(debt.subject().name())
                        : new ConfirmOutcome.NotYours();
            }
        }
        var awaited = awaited(chosen);
        return awaited.entrySet().stream()
                .flatMap(it -> claims.listHistories(order.book(), it.getKey(), it.getValue().keySet()).stream())
                .filter(it -> ownCase.concerns(it.current()))
                .map(it -> new ConfirmOutcome.OwnCase(awaited.get(it.current().form())
                        .get(it.current().responseKey()).subject().name()))
                .findFirst().orElse(null);
    }

    /// Those who have a claim that waits, by its form and key.
    private static Map<String, Map<String, Debt>> awaited(List<Debt> chosen) {
        return chosen.stream().filter(it -> it.owed() instanceof Owed.Decided)
                .collect(Collectors.groupingBy(it -> evidence(it).form(),
                        Collectors.toMap(it -> evidence(it).responseKey(), it -> it)));
    }

    private static Evidence evidence(Debt debt) {
        return ((Owed.Decided) debt.owed()).evidence();
    }

    private ConfirmOutcome confirm(Order order, YearRules year, SubjectKey confirmer, List<Debt> chosen) {
        var form = new ReportForm(year.rules().year(), chosen.getFirst().indicator());
        var rows = new ArrayList<ReportForm.Row>();
        var confirmed = new ArrayList<Confirmation>();
        for (var debt : chosen) {
            var id = ids.next();
            switch (debt.owed()) {
                case Owed.Decided(Evidence awaited) ->
                    confirmed.add(confirmation(id, order, confirmer, debt, awaited.form(), awaited.responseKey()));
                case Owed.Expected(var asked, _) -> {
                    confirmed.add(confirmation(id, order, confirmer, debt, form.id(), Long.toString(id)));
                    rows.add(row(id, order, debt, asked.anyOf().iterator().next()));
                }
            }
        }
        if (rows.isEmpty()) {
            return keep(order, confirmed, List.of());
        }
        var entry = new TakeAnswers.Entry(order.head().office(), year.rules(), year.roster(),
                order.head().enteredBy(), order.now());
        return switch (taking.take(entry, form.definition(), form.source(rows))) {
            case SendOutcome.Refused(List<Problem> problems) -> new ConfirmOutcome.Unfit(problems);
            case SendOutcome.Received(List<Problem> warnings) -> keep(order, confirmed, warnings);
        };
    }

    /// Also notes an act, so that whoever judged meanwhile looks again before the judgement is kept.
    private ConfirmOutcome keep(Order order, List<Confirmation> confirmed, List<Problem> warnings) {
        confirmations.add(confirmed);
        var act = new ReviewAct(ids.next(), order.book().office(), "confirm-report", order.head().enteredBy(),
                order.now());
        claims.begin(act);
        claims.show(act);
        return new ConfirmOutcome.Confirmed(confirmed.size(), warnings);
    }

    private static Confirmation confirmation(long id, Order order, SubjectKey confirmer, Debt debt, String form,
            String key) {
        return new Confirmation(id, order.book(), form, key, debt.subject().key(), debt.indicator().id(),
                debt.number(), confirmer, order.head().staffId(), order.report(), order.head().enteredBy(),
                order.now(), Optional.empty());
    }

    private static ReportForm.Row row(long id, Order order, Debt debt, String kind) {
        var isPerson = debt.subject().kind() == SubjectKind.PERSON;
        return new ReportForm.Row(Long.toString(id), isPerson ? debt.subject().id() : "",
                isPerson ? "" : debt.subject().id(), debt.number(), kind, order.report().number(),
                order.report().date(), order.address(), order.head().name() + " (" + order.head().staffId() + ")");
    }
}
