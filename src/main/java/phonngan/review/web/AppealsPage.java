package phonngan.review.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.review.AppealCase;
import phonngan.review.ClaimKey;
import phonngan.review.VersionStanding;

/// The objections of a year: those that wait, or those that were answered.
///
/// @param bench where the reader sits
/// @param answered whether the answered ones are shown
/// @param waiting how many wait
/// @param cases a stretch of them, earliest first
/// @param claims the claims they are about, as they stand
/// @param next the id after which the next stretch begins; null at the end
/// @param said whether one was answered just now
public record AppealsPage(BenchPage bench, boolean answered, int waiting, List<AppealCase> cases,
        Map<ClaimKey, VersionStanding> claims, @Nullable Long next, boolean said) {
    /// Keeps its own copies.
    public AppealsPage {
        cases = List.copyOf(cases);
        claims = Map.copyOf(claims);
    }

    /// What stands around the page.
    public Frame frame() {
        return bench.frame();
    }

    /// Who objects.
    public String name(AppealCase it) {
        return bench.words().nameOf(it.appeal().by());
    }

    /// The title of the indicator that a claim counts for; empty when the claim is gone.
    public String title(AppealCase it) {
        var claim = claims.get(new ClaimKey(it.appeal().form(), it.appeal().responseKey()));
        return claim == null ? "" : bench.words().title(claim.facts().indicator());
    }

    /// Where one is read.
    public Address of(AppealCase it) {
        return Address.of(frame().at("/review/appeals")).then(Long.toString(it.appeal().id()));
    }

    /// The next stretch.
    public Address further() {
        return Address.of(frame().at("/review/appeals")).with("answered", answered ? "yes" : "").with("after",
                String.valueOf(next));
    }
}
