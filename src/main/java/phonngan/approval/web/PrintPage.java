package phonngan.approval.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import phonngan.allocation.AtTheLine;
import phonngan.allocation.IncentivePlan;
import phonngan.approval.ListAct;
import phonngan.approval.ListBody;
import phonngan.approval.ListLine;
import phonngan.approval.ListState;
import phonngan.approval.ListStatus;
import phonngan.approval.ListVersion;
import phonngan.approval.TieRuling;
import phonngan.catalogue.RuleBook;
import phonngan.common.Baht;
import phonngan.common.Round;
import phonngan.common.web.Frame;
import phonngan.ledger.EntryHash;

/// The paper of a list: who receives, what it rests on, where to check it, who signs.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param round its round
/// @param version the version
/// @param body what it says
/// @param plan the plan from which it was drawn up; empty when it is not kept here
/// @param names who stands behind its keys
/// @param checkAt where whoever holds the paper can check it
public record PrintPage(Frame frame, RuleBook rules, Round round, ListVersion version, ListBody body,
        Optional<IncentivePlan> plan, ListNames names, String checkAt) {

    /// Those of a pool who receive.
    ///
    /// @param title what people call the pool
    /// @param lines who receives, by place
    /// @param sum what they receive together
    /// @param without how many are eligible and do not receive
    /// @param tie what stands behind its line about equal totals
    /// @param passesOver whether its places are other ones than in the ranking
    public record Receiving(String title, List<ListLine> lines, Baht sum, long without, TieRuling tie,
            boolean passesOver) {
        /// Keeps its own copy.
        public Receiving {
            lines = List.copyOf(lines);
        }
    }

    /// The pools in which somebody receives, by pool.
    public List<Receiving> pools() {
        return body.lines().stream().collect(groupingBy(ListLine::pool, TreeMap::new, toList())).entrySet().stream()
                .filter(it -> it.getValue().stream().anyMatch(ListLine::isIn)).map(it -> {
                    var in = it.getValue().stream().filter(ListLine::isIn).toList();
                    return new Receiving(
                            rules.findGroup(it.getKey()).map(group -> frame.ui().title(group.title(), group.titleEn()))
                                    .orElse(it.getKey()),
                            in, Baht.sum(in.stream().map(ListLine::amount).toList()),
                            it.getValue().stream().filter(line -> line.status() == ListStatus.OUT).count(),
                            TieRuling.of(body, it.getKey(), plan), body.passesOver(it.getKey()));
                }).toList();
    }

    /// What the paper says about equal totals at a line; empty when nothing is known of it.
    public String said(TieRuling tie) {
        var ui = frame.ui();
        return tie.policy().map(AtTheLine::word).map(policy -> !tie.applied()
                ? ui.t("list.paper.tie.none", ui.t("list.paper.tie.policy." + policy))
                : tie.decision().map(it -> ui.t("list.paper.tie.ruled", it.by(), ui.day(it.on()), it.reason()))
                        .orElseGet(() -> ui.t("list.paper.tie." + policy)))
                .orElse("");
    }

    /// What everybody receives together.
    public Baht sum() {
        return Baht.sum(body.lines().stream().filter(ListLine::isIn).map(ListLine::amount).toList());
    }

    /// Whether it may be signed: it is approved, and not reopened.
    public boolean isApproved() {
        return version.state() == ListState.APPROVED;
    }

    /// Who approved it.
    public Optional<ListAct.Approved> approval() {
        return version.find(ListAct.Approved.class);
    }

    /// What the committee resolved.
    public Optional<ListAct.Resolved> resolution() {
        return version.find(ListAct.Resolved.class);
    }

    /// A hash as people read it aloud.
    public String aloud(String hash) {
        return EntryHash.inGroups(hash);
    }

    /// What people call the round.
    public String roundTitle() {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }
}
