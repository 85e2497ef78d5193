package phonngan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.FileRowReader;
import phonngan.common.ThaiText;
import phonngan.common.Transactions;
import phonngan.roster.Rosters;

/// Loads a list of committee members into an office's year. A row that the year has already adds nothing; none is
/// ever taken away, because decisions were made under it.
public final class LoadCommittee {
    private static final int LONGEST = 250;
    private static final Comparator<Problem> BY_ROW = Comparator
            .comparing(it -> Objects.requireNonNullElse(it.place().row(), 0L));

    private final Committees committees;
    private final Rosters rosters;
    private final Transactions transactions;

    /// The deed with what it needs.
    public LoadCommittee(Committees committees, Rosters rosters, Transactions transactions) {
        this.committees = committees;
        this.rosters = rosters;
        this.transactions = transactions;
    }

    /// Loads what was read of a file.
    ///
    /// @param enteredBy who loads it
    /// @param at when
    public CommitteeAnswer load(OfficeYear book, CommitteeFile file, String enteredBy, Instant at) {
        return switch (file) {
            case CommitteeFile.Unreadable unreadable -> new CommitteeAnswer.Refused(unreadable.problems());
            case CommitteeFile.Listing listing -> new CommitteeAnswer.Loaded(
                    transactions.inOne(() -> load(book, listing, enteredBy, at)));
        };
    }

    private CommitteeReport load(OfficeYear book, CommitteeFile.Listing file, String enteredBy, Instant at) {
        var problems = new ArrayList<>(file.problems());
        var read = new ArrayList<CommitteeMember>();
        var roster = rosters.get(book);
        for (var row : file.rows()) {
            var cells = new FileRowReader<>(row, book.year());
            var member = read(cells);
            problems.addAll(cells.problems());
            if (!cells.isRefused()) {
                read.add(member.called(roster.calledNow(member.member())));
            }
        }
        var stored = new HashSet<>(committees.getLocked(book).members());
        var fresh = read.stream().distinct().filter(it -> !stored.contains(it)).toList();
        if (!fresh.isEmpty()) {
            committees.add(book, fresh, enteredBy, at);
        }
        int refused = Problem.countRefusedRows(problems);
        return new CommitteeReport(file.name(), read.size() + refused, fresh.size(), read.size() - fresh.size(),
                refused, problems.stream().sorted(BY_ROW).toList());
    }

    private static CommitteeMember read(FileRowReader<CommitteeColumn> cells) {
        var member = new CommitteeMember(text(cells, CommitteeColumn.COMMITTEE),
                cells.code(CommitteeColumn.ORDER_NO, LONGEST), cells.day(CommitteeColumn.ORDER_DATE),
                text(cells, CommitteeColumn.MEMBER), text(cells, CommitteeColumn.ROLE),
                cells.day(CommitteeColumn.FROM), cells.day(CommitteeColumn.TO));
        if (member.from() != null && member.to() != null && member.to().isBefore(member.from())) {
            cells.refuse(ProblemCode.REVERSED_PERIOD, CommitteeColumn.TO, member.from().toString());
        }
        return member;
    }

    private static String text(FileRowReader<CommitteeColumn> cells, CommitteeColumn column) {
        return ThaiText.canonical(cells.text(column, LONGEST));
    }
}
