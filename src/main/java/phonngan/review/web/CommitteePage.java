package phonngan.review.web;

import java.time.LocalDate;
import java.util.List;
import phonngan.common.web.Frame;
import phonngan.review.CommitteeMember;
import phonngan.review.CommitteeRoll;

/// The committees of a year: who sits on them, by which order, for how long, and how many must be present.
///
/// @param bench where the reader sits
/// @param roll the members
/// @param today the day on which it is asked who is in office
public record CommitteePage(BenchPage bench, CommitteeRoll roll, LocalDate today) {

    /// What stands around the page.
    public Frame frame() {
        return bench.frame();
    }

    /// The members of a committee, in the order of the roll.
    public List<CommitteeMember> members(String committee) {
        return roll.members().stream().filter(it -> it.committee().equals(committee)).toList();
    }

    /// How many people of a committee are in office today.
    public int inOffice(String committee) {
        return roll.listJudges(committee, bench.year().roster(), today).size();
    }

    /// How many of them must be present.
    public int quorum(String committee) {
        return roll.quorum(committee, bench.year().roster(), today);
    }

    /// What people call a member.
    public String called(CommitteeMember it) {
        return it.findIn(bench.year().roster()).map(found -> found.name()).orElse(it.member());
    }

    /// The member's staff id; empty for somebody from outside.
    public String id(CommitteeMember it) {
        return it.findIn(bench.year().roster()).map(found -> found.id()).orElse("");
    }

    /// The orders behind a committee, each once.
    public List<String> orders(String committee) {
        return members(committee).stream().map(it -> it.orderDate() == null
                ? it.orderNo()
                : frame().ui().t("review.committee.order", it.orderNo(), frame().ui().day(it.orderDate())))
                .filter(it -> !it.isEmpty()).distinct().toList();
    }
}
