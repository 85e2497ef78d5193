package phonngan.scoring.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.Step;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.Ui;
import phonngan.roster.Roster;
import phonngan.roster.Unit;
import phonngan.scoring.ConfirmOutcome;
import phonngan.scoring.Debt;
import phonngan.scoring.Owed;

/// How pages speak of what is owed.
final class OwedWords {
    private OwedWords() {
    }

    /// What is owed: as the judges named it, else the kinds of which one is enough.
    static String document(Debt debt, RuleBook rules, Ui ui) {
        return switch (debt.owed()) {
            case Owed.Decided(var awaited) -> awaited.owedDocument();
            case Owed.Expected(EvidenceRequirement asked, _) -> asked.anyOf().stream()
                    .map(it -> rules.evidenceKinds().getOrDefault(it, it))
                    .collect(Collectors.joining(" " + ui.t("send.or") + " "));
        };
    }

    /// The step in the reader's language; empty for the indicator as a whole.
    static String step(@Nullable Step step, Ui ui) {
        return step == null ? "" : ui.t("send.step", step.number(), ui.title(step.title(), step.titleEn()));
    }

    /// What people call a unit; its code when the roster does not know it any more.
    static String unit(Roster roster, String code) {
        return roster.findUnit(code).map(Unit::name).orElse(code);
    }

    /// Where a file is.
    static String file(Frame frame, long id) {
        return Address.of(frame.at("/files")).then(Long.toString(id)).text();
    }

    /// Why a report was not confirmed, what to do and who can.
    static List<String> why(ConfirmOutcome outcome, Ui ui) {
        return switch (outcome) {
            case ConfirmOutcome.Confirmed _ -> List.of();
            case ConfirmOutcome.OwnCase(String name) -> List.of(ui.t("owed.refused.own", name));
            case ConfirmOutcome.NotYours _ -> List.of(ui.t("owed.refused.unit"));
            case ConfirmOutcome.NothingOwed _ -> List.of(ui.t("owed.refused.settled"));
            case ConfirmOutcome.NotNow(var why) ->
                List.of(Wording.message(why.problem(ui.language()), ui.language()));
            case ConfirmOutcome.Unfit(var problems) ->
                problems.stream().map(it -> Wording.message(it, ui.language())).distinct().toList();
        };
    }
}
