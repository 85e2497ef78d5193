package phonngan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import phonngan.app.ImportLedger;
import phonngan.app.YearBooks;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.ledger.FindingText;
import phonngan.ledger.LedgerReport;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.csv.CopyReading;
import phonngan.ledger.csv.LedgerCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ledger import DIR`: rebuilds an empty ledger from an export, to the same head.
@Command(name = "import")
final class LedgerImportCommand extends StoreCommand {
    @Parameters(paramLabel = "DIR", descriptionKey = "ledger.from")
    private @Nullable Path folder;

    @Override
    int run(Session session) {
        var copy = switch (LedgerCopy.read(folder == null ? Path.of(".") : folder)) {
            case CopyReading.Sound(var sound) -> sound;
            case CopyReading.Faulty(var problems) -> throw new CommandRefused(problems);
        };
        return switch (session.get(ImportLedger.class).bring(copy, session.now())) {
            case ImportLedger.Outcome.Imported(var chains) -> {
                for (int i = 0; i < chains.size(); i++) {
                    var head = chains.get(i).head();
                    out().println(Wording.say(language(), "commands", "ledger.imported", copy.chains().get(i).office(),
                            copy.chains().get(i).year().toString(), Long.toString(head.seq()), head.hash()));
                }
                out().flush();
                tellMissingRuleBooks(session, copy);
                yield ExitStatus.WELL;
            }
            case ImportLedger.Outcome.Broken(var office, var report) -> {
                tellBroken(office, report);
                yield ExitStatus.WRONG;
            }
            case ImportLedger.Outcome.Refused(var problems) -> throw new CommandRefused(problems);
        };
    }

    private void tellBroken(String office, LedgerReport report) {
        err().println(Wording.say(language(), "commands", "ledger.broken", office, report.book().year().toString(),
                Long.toString(report.findings().size() + report.unlisted())));
        for (var finding : report.findings()) {
            var text = FindingText.of(finding);
            err().println("- " + text.message(language()) + " — " + text.remedy(language()));
        }
    }

    /// The chain is whole without its rule books; they are text of their own and come by their own command.
    private void tellMissingRuleBooks(Session session, LedgerCopy copy) {
        var missing = new TreeSet<String>();
        copy.chains().stream().flatMap(it -> it.rules().stream()).filter(it -> !it.isEmpty())
                .filter(it -> session.get(YearBooks.class)
                        .verify(new CatalogueDigest(it)) != RuleBookCheck.Verdict.WHOLE)
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            var printer = printer();
            List.of(Problem.warning(ProblemCode.RULE_BOOKS_TO_LOAD, Place.file(""), Integer.toString(missing.size()),
                    String.join(", ", missing))).forEach(printer::print);
            printer.finish();
        }
    }
}
