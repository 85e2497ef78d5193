package phonngan.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import phonngan.access.Role;
import phonngan.allocation.Pay;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.review.CommitteeMember;
import phonngan.review.Committees;
import phonngan.review.Conflict;
import phonngan.review.Conflicts;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;

/// A committee resolves on the very list that waits. At least half of the appointed members must count, and never
/// fewer than two; whoever receives by the list, or is known to have an interest in who does, does not count. More than
/// half of those counted carry it; a tie does not.
public final class ResolveList {
    private static final int FEWEST = 2;

    private final Desk desk;
    private final Committees committees;
    private final Conflicts conflicts;
    private final Rosters rosters;

    /// Works at a desk.
    public ResolveList(Desk desk, Committees committees, Conflicts conflicts, Rosters rosters) {
        this.desk = desk;
        this.committees = committees;
        this.conflicts = conflicts;
        this.rosters = rosters;
    }

    /// What happened in the meeting.
    ///
    /// @param committee which committee
    /// @param heldOn its day
    /// @param chair who presided
    /// @param votes everybody's
    /// @param shown the fingerprint or code of the list that lay on the table
    /// @param pays the pay file that the plan needs; empty when it needs none
    public record Meeting(String committee, LocalDate heldOn, String chair, List<Vote> votes, String shown,
            List<Pay> pays) {
        /// Keeps its own copies.
        public Meeting {
            votes = List.copyOf(votes);
            pays = List.copyOf(pays);
        }
    }

    /// A committee as it may sit on a list.
    ///
    /// @param seats who is appointed, each person once
    /// @param needed how many of them must count
    public record Bench(List<Seat> seats, int needed) {
        /// Keeps its own copy.
        public Bench {
            seats = List.copyOf(seats);
        }
    }

    /// One who is appointed.
    ///
    /// @param member as the order of appointment says
    /// @param interested whether the person receives by the list, or has an interest in who does, and so does not count
    public record Seat(CommitteeMember member, boolean interested) {
    }

    /// Who may sit on a list on a day.
    public Bench bench(OfficeYear book, String committee, LocalDate day, ListBody list) {
        var people = new People(rosters.get(book));
        var interest = interest(book, list, people);
        var seats = listAppointed(book, committee, day, people).stream()
                .map(it -> new Seat(it, interest.test(it.member()))).toList();
        return new Bench(seats, needed(seats.size()));
    }

    /// Records the resolution, or says what is missing for one.
    public ListAnswer resolve(ListOrder order, Meeting meeting) {
        var roleMissing = Desk.findRoleMissing(order, Role.ANNUAL_COMMITTEE);
        return roleMissing.isPresent()
                ? Desk.refused(roleMissing.get())
                : desk.withPending(order, it -> resolve(order, meeting, it));
    }

    private ListAnswer resolve(ListOrder order, Meeting meeting, ListVersion pending) {
        if (pending.state() == ListState.RESOLVED) {
            return Desk.refused(new ListRefusal.ResolvedAlready(pending));
        }
        var drawnUpOn = pending.at().atZone(Claim.BANGKOK).toLocalDate();
        if (meeting.heldOn().isBefore(drawnUpOn) || meeting.heldOn().isAfter(order.day())) {
            return Desk.refused(new ListRefusal.MeetingOutOfTime(pending));
        }
        return SignedText.findDifference(desk, pending, meeting.shown(), meeting.pays()).map(Desk::refused)
                .orElseGet(() -> count(order, meeting, pending));
    }

    private ListAnswer count(ListOrder order, Meeting meeting, ListVersion pending) {
        var people = new People(rosters.get(order.book()));
        var appointed = listAppointed(order.book(), meeting.committee(), meeting.heldOn(), people).stream()
                .map(CommitteeMember::member).toList();
        var doubt = findDoubt(meeting, appointed, people);
        if (doubt.isPresent()) {
            return Desk.refused(doubt.get());
        }
        var interest = interest(order.book(), ListText.read(desk.lists().getText(pending)), people);
        var interested = new ArrayList<String>();
        var counted = new ArrayList<Vote>();
        meeting.votes().stream().filter(it -> it.ballot() != Ballot.RECUSED).forEach(it -> {
            if (interest.test(it.member())) {
                interested.add(it.member());
            } else {
                counted.add(it);
            }
        });
        var needed = needed(appointed.size());
        if (counted.size() < needed) {
            return Desk.refused(new ListRefusal.NoQuorum(meeting.committee(), appointed.size(), needed, counted.size(),
                    interested));
        }
        if (counted.stream().noneMatch(it -> people.mayBeSame(it.member(), meeting.chair()))) {
            return Desk.refused(new ListRefusal.ChairAbsent(meeting.chair()));
        }
        var inFavour = counted.stream().filter(it -> it.ballot() == Ballot.FOR).count();
        return desk.record(pending, order, new ListAct.Resolved(new Resolution(meeting.committee(), meeting.heldOn(),
                meeting.chair(), meeting.votes(), appointed.size(), counted.size(), interested,
                inFavour * 2 > counted.size())));
    }

    private static int needed(int appointed) {
        return Math.max(FEWEST, (appointed + 1) / 2);
    }

    /// Who has an interest in a list: by receiving, or by what was declared or found about somebody who receives.
    private Predicate<String> interest(OfficeYear book, ListBody list, People people) {
        var receiving = list.lines().stream().filter(ListLine::isIn).map(ListLine::subject)
                .collect(Collectors.<SubjectKey>toSet());
        var declared = conflicts.list(book).stream().filter(it -> receiving.contains(it.about())).map(Conflict::judge)
                .collect(Collectors.toSet());
        return member -> people.listMeant(member).stream().anyMatch(receiving::contains)
                || declared.stream().anyMatch(it -> people.mayBeSame(it, member));
    }

    /// Who is in force on the day, each person once however often an order names them: as the latest one does.
    private List<CommitteeMember> listAppointed(OfficeYear book, String committee, LocalDate day, People people) {
        var appointed = new ArrayList<CommitteeMember>();
        committees.get(book).members().reversed().stream().filter(it -> it.committee().equals(committee))
                .filter(it -> it.isInForceOn(day))
                .filter(it -> appointed.stream().noneMatch(other -> people.mayBeSame(other.member(), it.member())))
                .forEach(appointed::addFirst);
        return appointed;
    }

    private static Optional<ListRefusal> findDoubt(Meeting meeting, List<String> appointed, People people) {
        var members = meeting.votes().stream().map(Vote::member).toList();
        var strangers = members.stream()
                .filter(it -> appointed.stream().noneMatch(other -> people.mayBeSame(other, it))).toList();
        if (!strangers.isEmpty()) {
            return Optional.of(new ListRefusal.NotAppointed(meeting.committee(), strangers));
        }
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (people.mayBeSame(members.get(i), members.get(j))) {
                    return Optional.of(new ListRefusal.VotedTwice(members.get(j)));
                }
            }
        }
        return Optional.empty();
    }
}
