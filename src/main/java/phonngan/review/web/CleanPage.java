package phonngan.review.web;

import java.util.List;
import java.util.Objects;
import phonngan.catalogue.Indicator;
import phonngan.common.web.Frame;
import phonngan.review.AcceptClean;
import phonngan.review.ClaimKey;
import phonngan.review.VersionStanding;

/// Claims about which nothing is in doubt, to be accepted together.
///
/// @param bench where the judge sits
/// @param forms the forms of the year
/// @param form the only form that is shown; empty for all
/// @param indicator the only indicator that is shown; empty for all
/// @param clean the claims, none that the judge may not decide on
/// @param outcome what was just done; null for nothing
/// @param fault why nothing was done; empty for no fault
public record CleanPage(BenchPage bench, List<String> forms, String form, String indicator, List<VersionStanding> clean,
        AcceptClean.@org.jspecify.annotations.Nullable Outcome outcome, String fault) {
    /// How many are shown at once.
    static final int MOST = 100;

    /// Keeps its own copies.
    public CleanPage {
        forms = List.copyOf(forms);
        clean = List.copyOf(clean);
    }

    /// What stands around the page.
    public Frame frame() {
        return bench.frame();
    }

    /// Indicators of the year.
    public List<Indicator> indicators() {
        return bench.year().rules().indicators();
    }

    /// An indicator's title.
    public String title(String id) {
        return bench.words().title(id);
    }

    /// What is claimed: the step or level, in words; empty for figures.
    public String claimed(VersionStanding it) {
        var words = bench.words().of(it.claim());
        return String.join(" ", words.getOrDefault("level", words.getOrDefault("step", words.getOrDefault("value",
                List.of()))));
    }

    /// What people call the owner.
    public String name(VersionStanding it) {
        return bench.words().nameOf(Objects.requireNonNull(it.subject()));
    }

    /// What people call the kind of paper.
    public String kind(VersionStanding it) {
        return bench.year().rules().evidenceKinds().getOrDefault(it.facts().evidenceKind(), it.facts().evidenceKind());
    }

    /// Where a claim is judged by itself.
    public String of(VersionStanding it) {
        return of(AcceptClean.shownOf(it).claim());
    }

    /// Where a claim is judged by itself.
    public String of(ClaimKey claim) {
        return QueuePage.claimAt(frame(), claim).text();
    }

    /// How a form names a claim with the version that was shown.
    public static String mark(VersionStanding it) {
        return it.claim().version() + " " + it.claim().form() + " " + it.claim().responseKey();
    }
}
