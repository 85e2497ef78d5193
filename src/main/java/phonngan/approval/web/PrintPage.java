package phonngan.approval.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import phonngan.approval.ListAct;
import phonngan.approval.ListBody;
import phonngan.approval.ListLine;
import phonngan.approval.ListState;
import phonngan.approval.ListStatus;
import phonngan.approval.ListVersion;
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
/// @param names who stands behind its keys
/// @param checkAt where whoever holds the paper can check it
public record PrintPage(Frame frame, RuleBook rules, Round round, ListVersion version, ListBody body,
        ListNames names, String checkAt) {

    /// Those of a pool who receive.
    ///
    /// @param title what people call the pool
    /// @param lines who receives, by place
    /// @param sum what they receive together
    /// @param without how many are eligible and do not receive
    public record Receiving(String title, List<ListLine> lines, Baht sum, long without) {
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
                            it.getValue().stream().filter(line -> line.status() == ListStatus.OUT).count());
                }).toList();
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
