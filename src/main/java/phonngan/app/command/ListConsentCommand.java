package phonngan.app.command;

import java.util.List;
import phonngan.common.ProblemCode;
import phonngan.cycle.Deed;
import phonngan.publication.RecordConsent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `list consent --year Y --subject ID --by NAME [--withdraw]`: whether somebody may be named in public.
@Command(name = "consent")
final class ListConsentCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Option(names = "--subject", required = true, split = ",", paramLabel = "ID", descriptionKey = "list.subject")
    private List<String> subjects = List.of();

    @Option(names = "--by", required = true, paramLabel = "R", descriptionKey = "option.by")
    private String by = "";

    @Option(names = "--withdraw", descriptionKey = "list.withdraw")
    private boolean withdraw;

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var book = session.book(office(), year);
        requireNow(session, book, Deed.CONSENT);
        var roster = session.roster(book);
        subjects.stream().filter(it -> roster.findById(it).isEmpty() && roster.findUnit(it).isEmpty()).findFirst()
                .ifPresent(it -> {
                    throw new CommandRefused(ProblemCode.UNKNOWN_SUBJECT, it, book.year().toString());
                });
        var deed = session.get(RecordConsent.class);
        try (var list = Listing.open(output, List.of("subject_id", "named"))) {
            for (var subject : subjects) {
                deed.record(book, subject, !withdraw, by, session.enteredBy(), session.now())
                        .ifPresent(it -> list.row(subject, it.given()));
            }
        }
        return ExitStatus.WELL;
    }
}
