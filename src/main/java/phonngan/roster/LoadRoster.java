package phonngan.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Transactions;

/// Loads staff or units into an office's year. A load adds and updates by id: the file's rows of an id replace all
/// that the year had under it, and whoever the file does not name stays. The same file again stores nothing.
public final class LoadRoster {
    private final Rosters rosters;
    private final Transactions transactions;
    private final Ids ids;

    /// The deed with what it needs.
    public LoadRoster(Rosters rosters, Transactions transactions, Ids ids) {
        this.rosters = rosters;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// Loads what was read of a file.
    ///
    /// @param rules the year's rule book, whose role groups the file names; nothing is taken without one
    /// @param enteredBy who loads it
    /// @param at when
    public RosterAnswer load(OfficeYear book, RosterFile file, Optional<RuleBook> rules, String enteredBy,
            Instant at) {
        return switch (file) {
            case RosterFile.Unreadable unreadable -> new RosterAnswer.Refused(unreadable.problems());
            case RosterFile.Listing listing when rules.isPresent() -> new RosterAnswer.Loaded(
                    transactions.inOne(() -> load(book, listing, rules.get(), enteredBy, at)));
            case RosterFile.Listing _ -> new RosterAnswer.Refused(List.of(Problem
                    .refused(ProblemCode.NO_RULE_BOOK, Place.file(file.name()), book.year().toString())));
        };
    }

    private RosterReport load(OfficeYear book, RosterFile.Listing file, RuleBook rules, String enteredBy,
            Instant at) {
        var before = rosters.getLocked(book);
        var keys = new SubjectKeys(rosters.listKnown(book.office()), ids);
        var judgement = switch (file) {
            case RosterFile.Staff it ->
                new Judgement<>(file, it.rows(), new StaffRegister(rules, keys, before.erased()), before);
            case RosterFile.Units it -> new Judgement<>(file, it.rows(), new UnitRegister(rules, keys), before);
        };
        var changes = judgement.changes();
        if (!changes.isEmpty()) {
            rosters.add(new RosterLoad(book, before.lastLoad() + 1, file.name(), enteredBy, at,
                    keys.newcomers(changes.ids()), changes));
        }
        return judgement.report();
    }
}
