package phonngan.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.access.Role;
import phonngan.approval.DifferFromAdvice;
import phonngan.approval.DirectorsWord.Wish;
import phonngan.common.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list differ --year Y --pool P --subject ID --wish take-in|leave-out|as-advised --reason TEXT --by NAME`.
@Command(name = "differ")
final class ListDifferCommand extends ListDeed {
    @Option(names = "--pool", required = true, paramLabel = "P", descriptionKey = "rank.pool")
    private String pool = "";

    @Option(names = "--subject", required = true, paramLabel = "ID", descriptionKey = "list.subject")
    private String subject = "";

    @Option(names = "--wish", required = true, paramLabel = "W", descriptionKey = "list.wish")
    private String wish = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Override
    int run(Session session) {
        var order = order(session, meant(session), Role.DIRECTOR);
        var wanted = new DifferFromAdvice.Wanted(pool, subject, wish(), reason);
        return switch (session.get(DifferFromAdvice.class).differ(order, wanted, pays())) {
            case DifferFromAdvice.Answer.Refused(var why) -> throw new CommandRefused(why.problems(language()));
            case DifferFromAdvice.Answer.Recorded(var word) -> {
                try (var list = Listing.open(output(), List.of("pool", "subject_id", "wish", "by", "reason"))) {
                    list.row(word.pool(), subject, word.wish().word(), word.by(), word.reason());
                }
                yield ExitStatus.WELL;
            }
        };
    }

    private Wish wish() {
        return Arrays.stream(Wish.values()).filter(it -> it.word().equals(wish)).findFirst()
                .orElseThrow(() -> new CommandRefused(ProblemCode.BAD_OPTION, "--wish", wish,
                        Arrays.stream(Wish.values()).map(Wish::word).collect(Collectors.joining(", "))));
    }
}
