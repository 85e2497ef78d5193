package phonngan.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.review.AssignClaims;
import phonngan.review.ClaimKey;

/// Handing out the claims in review.
///
/// @param bench where the reader sits
/// @param committees those with somebody in office today
/// @param committee the one that is chosen
/// @param done what was handed out just now; null for nothing
/// @param fault why nothing was; empty for no fault
public record AssignPage(BenchPage bench, List<String> committees, String committee,
        AssignClaims.Outcome.@Nullable Done done, String fault) {
    private static final int NAMED = 20;

    /// Keeps its own copy.
    public AssignPage {
        committees = List.copyOf(committees);
    }

    /// What stands around the page.
    public Frame frame() {
        return bench.frame();
    }

    /// What people call somebody.
    public String called(String judge) {
        return bench.year().roster().findById(judge).map(it -> it.name()).orElse(judge);
    }

    /// Claims for which there was nobody, the first few of them.
    public List<ClaimKey> stuck() {
        return done == null ? List.of() : done.stuck().stream().limit(NAMED).toList();
    }

    /// Where a claim is seen.
    public String of(ClaimKey claim) {
        return Address.of(frame().at("/claims")).then(claim.form()).with("key", claim.responseKey())
                .text();
    }
}
