package phonngan.approval.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.approval.ListBody;
import phonngan.approval.ListLine;
import phonngan.approval.ListVersion;
import phonngan.approval.WeighList;
import phonngan.catalogue.RuleBook;
import phonngan.common.Baht;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;

/// The list as it would be drawn up now.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param round the round
/// @param names who stands behind its keys
/// @param versions those there are already, earliest first
/// @param needsPay whether the plan asks for the pay file
/// @param draft what it would say; null while something is missing for it
/// @param problems what is missing
public record ProposePage(Frame frame, RuleBook rules, Round round, ListNames names, List<ListVersion> versions,
        boolean needsPay, @Nullable Draft draft, List<Told> problems) {
    /// Keeps its own copies.
    public ProposePage {
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
    }

    /// What it would say.
    ///
    /// @param body its lines
    /// @param weighed what has to be weighed
    public record Draft(ListBody body, WeighList.Weighed weighed) {
        /// How many would receive.
        public long receiving() {
            return body.lines().stream().filter(ListLine::isIn).count();
        }

        /// What they would receive together.
        public Baht given() {
            return Baht.sum(body.lines().stream().filter(ListLine::isIn).map(ListLine::amount).toList());
        }
    }

    static ProposePage of(OpenedRound in, ListBody body, WeighList.Weighed weighed, List<ListVersion> versions,
            boolean needsPay) {
        return new ProposePage(in.frame(), in.rules(), in.round(), in.names(), versions, needsPay,
                new Draft(body, weighed), List.of());
    }

    static ProposePage without(OpenedRound in, List<Problem> problems, List<ListVersion> versions,
            boolean needsPay) {
        return new ProposePage(in.frame(), in.rules(), in.round(), in.names(), versions, needsPay, null,
                Told.of(problems, in.frame().ui().language()));
    }

    /// Whether the latest version says exactly this already.
    public boolean isProposedAlready() {
        return draft != null && !versions.isEmpty() && versions.getLast().state().isPending()
                && versions.getLast().hash().equals(draft.body().hash());
    }

    /// What people call a pool.
    public String title(String pool) {
        return rules.findGroup(pool).map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(pool);
    }

    /// What people call the round.
    public String roundTitle() {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }

    /// Where a form of the round goes.
    public Address actWithFile(String name) {
        return Address.of(frame.at("/list")).then(round.id()).then(name).with("form-token",
                frame.visit().formToken());
    }

    /// The latest version.
    public Address latest() {
        return Address.of(frame.at("/list")).then(round.id())
                .then(Integer.toString(versions.getLast().version()));
    }
}
