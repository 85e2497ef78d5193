package phonngan.app.sample;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import phonngan.allocation.KeepPlan;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.app.LoadYearRoster;
import phonngan.app.PackagedFiles;
import phonngan.app.ScoreYear;
import phonngan.app.YearBooks;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.Progress;
import phonngan.intake.FormReading;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeCounts;
import phonngan.intake.IntakeOrder;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.ProblemSink;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.intake.yaml.FormReader;
import phonngan.ledger.PostingResult;
import phonngan.review.CommitteeAnswer;
import phonngan.review.LoadCommittee;
import phonngan.review.ReviewCounts;
import phonngan.review.AwaitedRuling;
import phonngan.review.OwnCase;
import phonngan.review.ReviewEvidence;
import phonngan.review.csv.CommitteeCsv;
import phonngan.review.csv.DecisionFile;
import phonngan.roster.Rosters;
import phonngan.roster.csv.RosterCsv;
import phonngan.scoring.CloseAwaiting;

/// The product's own deeds, done for the sample office as for any other. A file that is refused as a whole would be a
/// mistake in the sample, so it throws; single rows may be refused, and some are meant to be.
@Singleton
final class Deeds {
    private static final String BY = "sample";

    private final RuleBooks ruleBooks;
    private final YearBooks years;
    private final Rosters rosters;
    private final LoadYearRoster loadRoster;
    private final LoadCommittee loadCommittee;
    private final ImportSubmissions importing;
    private final ReviewEvidence review;
    private final CloseAwaiting closing;
    private final ScoreYear scoring;
    private final KeepPlan plans;
    private final Progress progress;

    Deeds(RuleBooks ruleBooks, YearBooks years, Rosters rosters, LoadYearRoster loadRoster,
            LoadCommittee loadCommittee, ImportSubmissions importing, ReviewEvidence review, CloseAwaiting closing,
            ScoreYear scoring, KeepPlan plans, Progress progress) {
        this.ruleBooks = ruleBooks;
        this.years = years;
        this.rosters = rosters;
        this.loadRoster = loadRoster;
        this.loadCommittee = loadCommittee;
        this.importing = importing;
        this.review = review;
        this.closing = closing;
        this.scoring = scoring;
        this.plans = plans;
        this.progress = progress;
    }

    void announce(OfficeYear book, Instant at) {
        var files = PackagedFiles.read("config/catalogue/" + book.year(), RuleBookDirectory::read);
        ruleBooks.load(book.office(), book.year(), files, BY, at);
    }

    void loadRoster(OfficeYear book, Csv file, Instant at) {
        switch (loadRoster.load(book, RosterCsv.read(file.source()), rules(book), BY, at)) {
            case LoadYearRoster.Outcome.Refused(var problems) -> throw refused(file.name(), problems);
            case LoadYearRoster.Outcome.Loaded _ -> {
            }
        }
    }

    void appoint(OfficeYear book, Csv file, Instant at) {
        switch (loadCommittee.load(book, CommitteeCsv.read(file.source()), BY, at)) {
            case CommitteeAnswer.Refused answer -> throw refused(file.name(), answer.problems());
            case CommitteeAnswer.Loaded _ -> {
            }
        }
    }

    void keepPlan(OfficeYear book, String path, Instant at) {
        var bytes = PackagedFiles.read(path, Files::readAllBytes);
        var plan = switch (IncentivePlanReader.read(path, bytes)) {
            case IncentivePlanReading.Understood understood -> understood.plan();
            case IncentivePlanReading.Refused(var problems) -> throw refused(path, problems);
        };
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (plans.keep(book, rules(book), plan, text, BY, at) instanceof KeepPlan.Answer.Refused(var problems)) {
            throw refused(path, problems);
        }
    }

    IntakeCounts read(Office office, String formPath, Csv file, boolean whole, Instant at) {
        var form = switch (PackagedFiles.read(formPath, FormReader::read)) {
            case FormReading.Understood understood -> understood.form();
            case FormReading.Refused(var problems) -> throw refused(formPath, problems);
        };
        var source = switch (CsvSubmissions.open(file.source())) {
            case CsvSubmissionsOpening.Opened opened -> opened.source();
            case CsvSubmissionsOpening.Refused(var problems) -> throw refused(file.name(), problems);
        };
        var book = new OfficeYear(office.id(), form.year());
        var order = new IntakeOrder(office, form, rules(book), rosters.get(book), false, whole, OptionalLong.empty(),
                BY, at, ProblemSink.UNHEARD, progress);
        return switch (importing.read(order, source)) {
            case IntakeOutcome.Taken taken -> taken.counts();
            case IntakeOutcome.RefusedFile(var problems) -> throw refused(file.name(), problems);
        };
    }

    ReviewCounts decide(OfficeYear book, Csv file, Instant at) {
        var source = DecisionFile.open(file.source());
        if (!source.problems().isEmpty()) {
            throw refused(file.name(), source.problems());
        }
        return review.load(book.office(), source, BY, at, ProblemSink.UNHEARD);
    }

    ReviewCounts accept(OfficeYear book, String form, String reviewer, String reason, Instant at) {
        return review.acceptAll(book, form, reviewer, reason, BY, at, ProblemSink.UNHEARD);
    }

    void close(OfficeYear book, String indicator, String reviewer, String reason, Instant at) {
        closing.close(new AwaitedRuling(book, indicator, reviewer, reason, BY, at), it -> new OwnCase(it, reviewer),
                ProblemSink.UNHEARD);
    }

    /// Answers how many entries were posted.
    long score(OfficeYear book, boolean post, Instant at) {
        var rules = rules(book);
        var run = scoring.compute(book, rules, rules.lastRound(), BY, at);
        return !post ? 0 : switch (scoring.post(book, rules, rules.lastRound(), run, at)) {
            case PostingResult.Posted posted -> posted.posting().entries();
            case PostingResult.NothingToPost _ -> 0;
            case PostingResult.Overtaken _,PostingResult.ChainBroken _,PostingResult.RoundSealed _ ->
                throw new IllegalStateException("nobody else posts while the sample year is loaded");
        };
    }

    private RuleBook rules(OfficeYear book) {
        return years.findRuleBook(book).orElseThrow();
    }

    private static IllegalStateException refused(String what, List<Problem> problems) {
        return new IllegalStateException("the sample year is refused: " + what + " " + problems);
    }
}
