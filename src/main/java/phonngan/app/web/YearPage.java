package phonngan.app.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Deed;
import phonngan.common.Round;
import phonngan.common.web.Frame;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.YearStanding;
import phonngan.intake.ClaimState;
import phonngan.ledger.Posting;
import phonngan.review.ClaimCensus;
import phonngan.scoring.ScoreRun;

/// The year at a glance: how far the line from form rows to points has come, and who has to do something next.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param people how many are measured in the last round
/// @param units how many units are measured in it
/// @param census where the claims stand
/// @param run the latest run of the last round; null before the first
/// @param posting the last posting to the ledger; null before the first
/// @param standing where the year stands
public record YearPage(Frame frame, RuleBook rules, long people, long units, ClaimCensus census,
        @Nullable ScoreRun run, @Nullable Posting posting, YearStanding standing) {
    private static final List<ClaimState> WAITING = List.of(ClaimState.UNMATCHED, ClaimState.RECEIVED, ClaimState.LATE,
            ClaimState.OUT_OF_PERIOD, ClaimState.RETURNED, ClaimState.AWAITING);

    /// States in which claims wait for somebody, those without any left out.
    public List<ClaimState> waiting() {
        return WAITING.stream().filter(it -> census.all().in(it) > 0).toList();
    }

    /// Something to do next.
    ///
    /// @param word its word in the texts
    /// @param path where, below the year's address
    public record Step(String word, String path) {
    }

    /// What the visitor can do where the year stands, in the order of the work.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        var visitor = frame.visit().visitor();
        add(steps, visitor != null && !visitor.own().isEmpty(), phonngan.cycle.Deed.SUBMIT,
                new Step("send", "/mine/send"));
        add(steps, may(Deed.CONFIRM_REPORT), phonngan.cycle.Deed.SUBMIT, new Step("owed", "/owed"));
        add(steps, may(Deed.IMPORT), phonngan.cycle.Deed.SUBMIT, new Step("upload", "/upload"));
        add(steps, may(Deed.MATCH) && census.all().in(ClaimState.UNMATCHED) > 0, phonngan.cycle.Deed.SUBMIT,
                new Step("match", "/match"));
        add(steps, may(Deed.ASSIGN), phonngan.cycle.Deed.REVIEW, new Step("assign", "/review/assign"));
        add(steps, may(Deed.JUDGE), phonngan.cycle.Deed.REVIEW, new Step("review", "/review"));
        add(steps, may(Deed.VIEW_RANKING) && awaits(), phonngan.cycle.Deed.REVIEW, new Step("awaited", "/awaited"));
        add(steps, may(Deed.DECIDE_APPEAL), phonngan.cycle.Deed.APPEAL, new Step("appeals", "/review/appeals"));
        add(steps, may(Deed.PROPOSE_LIST) || may(Deed.RESOLVE_LIST) || may(Deed.APPROVE_LIST),
                phonngan.cycle.Deed.DECIDE_LIST, new Step("list", "/list"));
        return steps;
    }

    private void add(List<Step> steps, boolean theirs, phonngan.cycle.Deed deed, Step step) {
        if (theirs && AskTheYear.may(standing.phase(), deed) instanceof Allowance.Allowed) {
            steps.add(step);
        }
    }

    private boolean awaits() {
        return census.all().in(ClaimState.AWAITING) > 0 || run != null && run.awaiting() > 0;
    }

    /// The address of something below the year; null when the visitor may not go there.
    public @Nullable String to(Deed deed, String path) {
        return may(deed) ? frame.at(path) : null;
    }

    /// Where claims that wait in a state are dealt with; null when the visitor may not go there.
    public @Nullable String to(ClaimState state) {
        if (state == ClaimState.UNMATCHED && may(Deed.MATCH)) {
            return frame.at("/match");
        }
        if (state == ClaimState.AWAITING && may(Deed.VIEW_PERSON)) {
            return frame.at(may(Deed.VIEW_RANKING) ? "/awaited" : "/owed");
        }
        return to(Deed.VIEW_INTAKE, "/claims?state=" + state.word());
    }

    private boolean may(Deed deed) {
        return frame.visit().may(deed);
    }

    /// The round that the figures are of.
    public Round round() {
        return rules.lastRound();
    }

    /// Claims that were decided for good.
    public int decided() {
        return census.all().total() - census.all().open();
    }

    /// The most claims that any indicator has: the length of a full bar.
    public int most() {
        return rules.indicators().stream().mapToInt(it -> census.ofIndicator(it.id()).total()).max().orElse(0);
    }

    /// Whether an indicator is set aside in the round.
    public boolean isSuspended(Indicator indicator) {
        return rules.findSuspension(indicator.id(), round()).isPresent();
    }
}
