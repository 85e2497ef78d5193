package phonngan.scoring;

import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.review.ReviewBook;
import phonngan.roster.Rosters;
import phonngan.roster.Subject;
import phonngan.scoring.ExplainScores.Explained;

/// Puts together somebody's sheet: from the latest run of the round, or from the evidence as it is now for whom no run
/// has measured yet.
public final class ShowSheet {
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final RunBook runs;
    private final ExplainScores explain;
    private final FindProof proof;
    private final PostedFigures posted;

    /// Works on a store.
    public ShowSheet(ServingRuleBooks ruleBooks, Rosters rosters, RunBook runs, ExplainScores explain,
            ReviewBook claims, PostedFigures posted) {
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.runs = runs;
        this.explain = explain;
        this.proof = new FindProof(claims);
        this.posted = posted;
    }

    /// The sheet; empty for who is not measured in the round.
    ///
    /// @param inForce the rule book in force, for whom no run has measured yet
    public Optional<Sheet> find(OfficeYear book, RuleBook inForce, Round round, String subjectId) {
        return runs.findLatest(book, round.id()).flatMap(it -> ofRun(book, it, round, subjectId))
                .or(() -> ofNow(book, inForce, round, subjectId));
    }

    private Optional<Sheet> ofRun(OfficeYear book, ScoreRun run, Round inForce, String subjectId) {
        var rules = ruleBooks.getRuleBook(run.digest());
        var round = rules.findRound(run.round()).orElse(inForce);
        return explain.ofRun(run, rules, round, subjectId)
                .map(it -> sheet(book, rules, round, Optional.of(run), subject(run, subjectId), it));
    }

    private Subject subject(ScoreRun run, String subjectId) {
        return runs.findSubject(run, subjectId).orElseThrow().subject();
    }

    private Optional<Sheet> ofNow(OfficeYear book, RuleBook rules, Round round, String subjectId) {
        var roster = rosters.get(book);
        return roster.findSubject(subjectId, round).filter(it -> rules.findGroup(it.group()).isPresent())
                .flatMap(subject -> explain.ofNow(book, rules, roster, round, subject.id())
                        .map(it -> sheet(book, rules, round, Optional.empty(), subject, it)));
    }

    private Sheet sheet(OfficeYear book, RuleBook rules, Round round, Optional<ScoreRun> run, Subject subject,
            List<Explained> explained) {
        var stands = posted.find(book, round.id(), subject.key());
        var lines = explained.stream().map(it -> new SheetLine(it,
                stands.map(figures -> figures.of(it.theCase().indicator().id())).orElse(null))).toList();
        var evidence = explained.stream().flatMap(it -> it.theCase().evidence().stream()).toList();
        return new Sheet(subject, rules, round, run, lines, proof.find(book, rules, evidence), stands);
    }
}
