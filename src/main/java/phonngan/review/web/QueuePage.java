package phonngan.review.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.review.Bar;
import phonngan.review.ClaimKey;
import phonngan.review.CommitteeMember;
import phonngan.review.JudgeQueue;
import phonngan.roster.SubjectKey;

/// What waits for a judge, and how far the judge has come.
///
/// @param bench where the judge sits
/// @param queue the queue
/// @param bar what keeps the judge from deciding on anything; null when nothing does
/// @param seats the judge's places on committees of the year
/// @param appeals how many objections wait
/// @param indicator the id of the only indicator that is shown; empty for all
/// @param page which page of the queue, from 1
/// @param said the word of what was just done; empty for nothing
public record QueuePage(BenchPage bench, JudgeQueue queue, @Nullable Bar bar, List<CommitteeMember> seats, int appeals,
        String indicator, int page, String said) {
    private static final int PAGE = 50;

    /// Keeps its own copy.
    public QueuePage {
        seats = List.copyOf(seats);
        page = Math.clamp(page, 1, Math.max(1, pages(queue, indicator)));
    }

    /// What stands around the page.
    public Frame frame() {
        return bench.frame();
    }

    /// Why the judge may not decide; empty when nothing stands against it.
    public String barred() {
        return bar == null ? "" : bar.said(frame().ui().language());
    }

    /// The claims of this page.
    public List<JudgeQueue.Item> items() {
        return filtered(queue, indicator).stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
    }

    /// How many pages there are.
    public int pages() {
        return pages(queue, indicator);
    }

    /// The address of another page.
    public Address at(int other) {
        return Address.of(frame().at("/review")).with("indicator", indicator).with("page", Integer.toString(other));
    }

    /// Indicators of which something waits, in the order of the book.
    public List<Indicator> indicators() {
        return bench.year().rules().indicators().stream()
                .filter(it -> !filtered(queue, it.id()).isEmpty()).toList();
    }

    /// Where a claim is judged.
    public Address of(ClaimKey claim) {
        return claimAt(frame(), claim);
    }

    /// Where a claim is judged.
    static Address claimAt(Frame frame, ClaimKey claim) {
        return Address.of(frame.at("/review/claim")).with("form", claim.form()).with("key", claim.responseKey());
    }

    /// An indicator's title.
    public String title(String id) {
        return bench.words().title(id);
    }

    /// What people call the one whose evidence it is.
    public String name(@Nullable SubjectKey subject) {
        return subject == null ? "" : bench.words().nameOf(Objects.requireNonNull(subject));
    }

    /// For how many days a claim has waited.
    public long days(Instant since) {
        return Math.max(0, Duration.between(since, bench.now()).toDays());
    }

    private static List<JudgeQueue.Item> filtered(JudgeQueue queue, String indicator) {
        return queue.left().stream()
                .filter(it -> indicator.isEmpty() || it.current().facts().indicator().equals(indicator)).toList();
    }

    private static int pages(JudgeQueue queue, String indicator) {
        return (filtered(queue, indicator).size() + PAGE - 1) / PAGE;
    }
}
