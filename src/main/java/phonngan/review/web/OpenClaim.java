package phonngan.review.web;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.common.WebLink;
import phonngan.intake.Claim;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Confirmations;
import phonngan.review.DiscussClaim;
import phonngan.review.FindBar;
import phonngan.review.FindTwins;
import phonngan.review.JudgeClaim;
import phonngan.review.ReviewBook;
import phonngan.review.ShowQueue;
import phonngan.review.VersionStanding;

/// Opens a claim before a judge, with all that the judge may see of it.
@Singleton
final class OpenClaim {
    private static final int OTHERS = 10;

    private final ReviewBook reviews;
    private final FindBar bars;
    private final ShowQueue queues;
    private final DiscussClaim talk;
    private final EvidenceFiles register;
    private final Confirmations confirmations;
    private final FindTwins twins;

    OpenClaim(ReviewBook reviews, FindBar bars, ShowQueue queues, DiscussClaim talk, EvidenceFiles register,
            Confirmations confirmations, FindTwins twins) {
        this.reviews = reviews;
        this.bars = bars;
        this.queues = queues;
        this.talk = talk;
        this.register = register;
        this.confirmations = confirmations;
        this.twins = twins;
    }

    JudgingPage open(BenchPage bench, ClaimHistory history, Map<String, String> sent, List<String> faults,
            JudgingPage.Said said) {
        var year = bench.year();
        var standing = ClaimStanding.of(history, year.rules()::readingsOf);
        var current = standing.current();
        var reading = bench.reading();
        var others = others(bench, current);
        return new JudgingPage(bench, history, standing,
                bars.find(bench.book(), year.roster(), bench.judge(), current.claim(), current.subject(), bench.now())
                        .orElse(null),
                JudgeClaim.isSettled(bench.judge(), year, current), reading.listSeen(history),
                JudgeClaim.lastSeen(bench.judge(), year, history), reading.isBlind(history),
                files(bench, current.claim()),
                confirmations.findByClaim(bench.book(), current.claim().form(), current.claim().responseKey()),
                others.stream().limit(OTHERS).toList(), twins.find(bench.book(), current, others),
                talk.listSeen(bench.book(), bench.judge(), history),
                queues.of(bench.book(), bench.judge(), bench.now()), sent, faults, said);
    }

    /// The few papers of one claim.
    private Map<String, EvidenceFile> files(BenchPage bench, Claim claim) {
        var files = new HashMap<String, EvidenceFile>();
        claim.facts().evidenceLinks().stream().filter(it -> it.startsWith(bench.frame().at("/files/")))
                .forEach(it -> WebLink.findOwnFile(it).ifPresent(id -> register.find(bench.book(), id)
                        .ifPresent(file -> files.put(it, file))));
        return files;
    }

    /// What the same owner claims besides for the same indicator, to see what is said twice.
    private List<VersionStanding> others(BenchPage bench, VersionStanding current) {
        var subject = current.subject();
        return subject == null
                ? List.of()
                : reviews.listHistoriesOf(bench.book(), subject).stream()
                        .map(it -> ClaimStanding.of(it, bench.year().rules()::readingsOf).current())
                        .filter(it -> it.facts().indicator().equals(current.facts().indicator()))
                        .filter(it -> !it.claim().equals(current.claim())).toList();
    }
}
