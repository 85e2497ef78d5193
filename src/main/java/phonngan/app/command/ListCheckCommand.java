package phonngan.app.command;

import java.util.List;
import phonngan.approval.ListAct;
import phonngan.approval.ListHash;
import phonngan.approval.ListVersion;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiDate;
import phonngan.common.Wording;
import phonngan.intake.Claim;
import phonngan.ledger.FindingText;
import phonngan.publication.CheckPrintedList;
import phonngan.publication.ListProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `list check CODE`: whether a printed list is the approved one, and the ledger beneath it still the same.
@Command(name = "check")
final class ListCheckCommand extends StoreCommand {
    @Parameters(paramLabel = "CODE", descriptionKey = "list.code")
    private String code = "";

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        return switch (session.get(CheckPrintedList.class).check(code)) {
            case ListProof.Unknown(var read) -> throw new CommandRefused(ProblemCode.UNKNOWN_LIST_CODE, read);
            case ListProof.Genuine(var list) -> say("genuine", list, approval(list), ExitStatus.WELL);
            case ListProof.Reopened(var list) -> say("reopened", list, approval(list), ExitStatus.FINDINGS);
            case ListProof.NotApproved(var list) ->
                say("not-approved", list, list.state().title(language()), ExitStatus.FINDINGS);
            case ListProof.TextAltered(var list) -> say("text-altered", list, "", ExitStatus.FINDINGS);
            case ListProof.LedgerAltered(var list, var first) ->
                say("ledger-altered", list, FindingText.of(first).message(language()), ExitStatus.FINDINGS);
        };
    }

    private String approval(ListVersion list) {
        var approved = list.find(ListAct.Approved.class).map(ListAct.Approved::by).orElse("");
        return list.when(ListAct.Approved.class).map(it -> approved + " "
                + ThaiDate.print(it.atZone(Claim.BANGKOK).toLocalDate(), language())).orElse("");
    }

    private int say(String verdict, ListVersion list, String detail, int status) {
        try (var listing = Listing.open(output, List.of("verdict", "code", "version", "sentence"))) {
            listing.row(verdict, ListHash.spelled(code), list.version(),
                    Wording.say(language(), "approval", "proof." + verdict, detail));
        }
        return status;
    }
}
