package phonngan.app.command;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import phonngan.approval.ListBody;
import phonngan.approval.ListVersion;
import phonngan.approval.ReadLists;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.roster.Roster;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every command about a round's list has in common.
abstract class ListReading extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Option(names = "--round", paramLabel = "R", descriptionKey = "option.round")
    private @Nullable String roundId;

    @Mixin
    private final OutputChoice output = new OutputChoice();

    /// Which list is meant.
    ///
    /// @param book the office and year
    /// @param rules the year's rule book
    /// @param round the round
    record Meant(OfficeYear book, RuleBook rules, Round round) {
    }

    Meant meant(Session session) {
        var book = session.book(office(), year);
        var rules = session.rules(book);
        return new Meant(book, rules, session.round(rules, roundId));
    }

    OutputChoice output() {
        return output;
    }

    /// A version of the round's list: the one of that number, else the latest.
    static ListVersion version(Session session, Meant meant, OptionalInt number) {
        var versions = session.get(ReadLists.class).list(meant.book(), meant.round().id());
        return versions.reversed().stream().filter(it -> number.isEmpty() || it.version() == number.getAsInt())
                .findFirst().orElseThrow(() -> new CommandRefused(ProblemCode.NO_PENDING_LIST, meant.round().id()));
    }

    /// What a version says.
    static ListBody body(Session session, ListVersion version) {
        return session.get(ReadLists.class).findBody(version).orElseThrow(() -> new CommandRefused(List
                .of(Problem.refused(ProblemCode.LIST_ALTERED, Place.file(""), Integer.toString(version.version())))));
    }

    /// Staff id or unit code of a key, and what people read; the key itself once nobody has it any more.
    record Who(String id, String name) {
        static Who of(Roster roster, Round round, @Nullable SubjectKey key) {
            if (key == null) {
                return new Who("", "");
            }
            var id = roster.findId(key).orElse(key.value());
            return new Who(id, roster.findSubject(id, round).map(Subject::name).orElse(""));
        }
    }
}
