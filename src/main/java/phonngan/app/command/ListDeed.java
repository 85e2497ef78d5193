package phonngan.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.allocation.Pay;
import phonngan.allocation.csv.PayFileReader;
import phonngan.allocation.csv.PayFileReading;
import phonngan.approval.ListAnswer;
import phonngan.approval.ListOrder;
import phonngan.approval.ListVersion;
import phonngan.approval.Proof;
import phonngan.approval.Signatory;
import phonngan.common.ProblemCode;
import phonngan.common.csv.CsvSource;
import phonngan.cycle.Deed;
import picocli.CommandLine.Option;

/// What every command that does something with a list has in common: who does it, as claimed, and how it answers.
abstract class ListDeed extends ListReading {
    @Option(names = "--by", required = true, paramLabel = "R", descriptionKey = "option.by")
    private String by = "";

    @Option(names = "--acting-from", paramLabel = "DATE", descriptionKey = "list.acting-from")
    private @Nullable String actingFrom;

    @Option(names = "--acting-to", paramLabel = "DATE", descriptionKey = "list.acting-to")
    private @Nullable String actingTo;

    @Option(names = "--pay", paramLabel = "FILE", descriptionKey = "allocate.pay")
    private @Nullable Path payFile;

    /// Who does it: the role is claimed, as everything on the command line is; who acts for somebody gives the days.
    ListOrder order(Session session, Meant meant, Role role) {
        requireNow(session, meant.book(), Deed.DECIDE_LIST);
        var from = Dates.find("--acting-from", actingFrom);
        var to = Dates.find("--acting-to", actingTo);
        var acting = from != null || to != null;
        if (acting && (from == null || to == null)) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "--acting-from --acting-to", "", "2023-10-01 2023-10-31");
        }
        var grant = new Grant(role, "", from == null ? LocalDate.MIN : from, to, acting);
        return new ListOrder(meant.book(), meant.round().id(), new Signatory(by, grant), session.enteredBy(),
                session.now());
    }

    String by() {
        return by;
    }

    /// Whoever may run the command has the machine's account: that is the proof a command line has.
    static Proof proof(Session session, ListOrder order) {
        return new Proof(order.at(), session.enteredBy());
    }

    List<Pay> pays() {
        if (payFile == null) {
            return List.of();
        }
        return switch (PayFileReader.read(CsvSource.of(NamedFiles.existing(payFile)))) {
            case PayFileReading.Understood(List<Pay> pays) -> pays;
            case PayFileReading.Refused refused -> throw new CommandRefused(refused.problems());
        };
    }

    int answer(ListAnswer answer) {
        return switch (answer) {
            case ListAnswer.Refused(var why) -> throw new CommandRefused(why.problems(language()));
            case ListAnswer.Done(var list) -> list(list);
        };
    }

    private int list(ListVersion it) {
        try (var list = Listing.open(output(),
                List.of("round", "version", "state", "code", "replaces", "run", "ledger_seq", "proposed_by"))) {
            list.row(it.round(), it.version(), it.state().word(), it.hash().code(), it.replaces(), it.run(),
                    it.head().seq(), it.proposedBy());
        }
        return ExitStatus.WELL;
    }
}
