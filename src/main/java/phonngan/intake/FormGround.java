package phonngan.intake;

import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// A form and what its answers are read by, once both fit each other.
sealed interface FormGround {

    /// They fit.
    record Ready(IntakeGround ground, FormDefinition form) implements FormGround {
        /// How an import of the form's answers is ordered.
        IntakeOrder order(SyncOrder order, boolean dryRun) {
            return new IntakeOrder(ground.office(), form, ground.rules(), ground.roster(), dryRun, true,
                    order.confirmedMissing(), order.by(), order.now(), order.problems(), order.progress());
        }
    }

    /// They do not, or one is missing.
    record None(SheetTrouble why) implements FormGround {
    }

    static FormGround find(IntakeGrounds grounds, OfficeYear book, String formText) {
        var ground = grounds.find(book);
        if (ground.isEmpty()) {
            return new None(new SheetTrouble.FormRefused(said(ProblemCode.NO_RULE_BOOK, List.of())));
        }
        return switch (grounds.readForm(formText)) {
            case FormReading.Refused(var problems) -> new None(refused(problems));
            case FormReading.Understood(var form) -> {
                var problems = CheckForm.list(form, ground.get().rules(), "");
                yield problems.isEmpty() ? new Ready(ground.get(), form) : new None(refused(problems));
            }
        };
    }

    private static SheetTrouble refused(List<Problem> problems) {
        return new SheetTrouble.FormRefused(said(problems.getFirst().code(), problems.getFirst().arguments()));
    }

    private static String said(ProblemCode code, List<String> arguments) {
        return "P-" + code.number() + (arguments.isEmpty() ? "" : " (" + String.join(", ", arguments) + ")");
    }
}
