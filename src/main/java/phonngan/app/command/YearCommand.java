package phonngan.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.common.Language;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Condition;
import phonngan.cycle.Deed;
import phonngan.cycle.Move;
import phonngan.cycle.MoveAnswer;
import phonngan.cycle.MoveOrder;
import phonngan.cycle.MoveYear;
import phonngan.cycle.Phase;
import phonngan.cycle.YearAct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `year show` and `year move`: where the year stands, what may be done now, and moving it on.
@Command(name = "year", subcommands = {YearCommand.Show.class, YearCommand.Advance.class})
final class YearCommand {

    /// `year show --year Y`: what was recorded, where the year stands, what may be done, and where it may go.
    @Command(name = "show")
    static final class Show extends StoreCommand {
        @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
        private int year;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            var book = session.book(office(), year);
            var standing = session.get(AskTheYear.class).standing(book);
            var now = session.now();
            try (var list = Listing.open(output, List.of("kind", "phase", "title", "by", "at", "detail"))) {
                standing.acts().forEach(it -> list.row("act", it.to().word(), it.to().title(language()),
                        it.by() + " (" + title(it.role(), language()) + ")", it.at().toString(), detail(it)));
                list.row("now", standing.phase().word(), standing.phase().title(language()), "",
                        standing.deadline().map(Object::toString).orElse(""), "");
                for (var deed : Deed.values()) {
                    if (AskTheYear.may(standing.phase(), deed) instanceof Allowance.Allowed) {
                        list.row("may", deed.word(), deed.title(language()), "", "", "");
                    }
                }
                session.get(MoveYear.class).listWays(book, now).forEach(it -> list.row(kind(it.move()),
                        it.move().to().word(), it.move().to().title(language()), who(it.move()), "",
                        it.missing().stream().map(this::missing).collect(Collectors.joining(", "))));
            }
            return ExitStatus.WELL;
        }

        private static String kind(Move move) {
            return move.isBack() ? "back" : "next";
        }

        private String who(Move move) {
            return move.who().stream().sorted().map(it -> title(it, language())).collect(Collectors.joining(", "));
        }

        private String missing(Condition condition) {
            return condition.missing(language());
        }

        private static String detail(YearAct it) {
            return it.orderNo().isEmpty()
                    ? it.reason()
                    : it.reason() + " [" + it.orderNo() + ", " + it.orderDate()
                            + "]";
        }
    }

    /// `year move --year Y --to PHASE --by NAME --as ROLE --reason TEXT`.
    @Command(name = "move")
    static final class Advance extends StoreCommand {
        @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
        private int year;

        @Option(names = "--to", required = true, paramLabel = "PHASE", descriptionKey = "year.to")
        private String to = "";

        @Option(names = "--by", required = true, paramLabel = "R", descriptionKey = "option.by")
        private String by = "";

        @Option(names = "--as", required = true, paramLabel = "ROLE", descriptionKey = "year.as")
        private String as = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.reason")
        private String reason = "";

        @Option(names = "--order-no", paramLabel = "NO", descriptionKey = "option.order-no")
        private String orderNo = "";

        @Option(names = "--order-date", paramLabel = "DATE", descriptionKey = "option.order-date")
        private @Nullable String orderDate;

        @Option(names = "--until", paramLabel = "DATE", descriptionKey = "year.until")
        private @Nullable String until;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            var book = session.book(office(), year);
            var phase = Phase.find(to).orElseThrow(() -> new CommandRefused(ProblemCode.BAD_OPTION, "--to", to,
                    Arrays.stream(Phase.values()).map(Phase::word).collect(Collectors.joining(", "))));
            var order = new MoveOrder(book, phase, by, Roles.get("--as", as), session.enteredBy(), session.now(),
                    reason, orderNo, Dates.find("--order-date", orderDate), Dates.findEnd("--until", until));
            return switch (session.get(MoveYear.class).move(order)) {
                case MoveAnswer.Refused(var why) -> throw new CommandRefused(List.of(why.problem(language())));
                case MoveAnswer.Moved(var act) -> {
                    try (var list = Listing.open(output, List.of("act", "from", "to", "at"))) {
                        list.row(act.number(), act.from().word(), act.to().word(), act.at().toString());
                    }
                    yield ExitStatus.WELL;
                }
            };
        }
    }

    private static String title(Role role, Language language) {
        return Wording.say(language, "cycle", "role." + role.word());
    }
}
