package phonngan.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.review.ClaimHistory;
import phonngan.review.Decision;
import phonngan.review.ReviewBook;

/// Follows evidence back to the answers and the decisions that it comes from.
final class FindProof {
    private final ReviewBook claims;

    FindProof(ReviewBook claims) {
        this.claims = claims;
    }

    /// What lies behind each piece of evidence, by the id of its claim; one question to the store for each form.
    Map<Long, Proof> find(OfficeYear book, Collection<Evidence> evidence) {
        var keysByForm = evidence.stream()
                .collect(groupingBy(Evidence::form, mapping(Evidence::responseKey, toSet())));
        var versions = new HashMap<Long, Claim>();
        var decisions = new HashMap<Long, ClaimHistory>();
        keysByForm.forEach((form, keys) -> claims.listHistories(book, form, keys)
                .forEach(history -> history.versions().forEach(it -> {
                    versions.put(it.id(), it);
                    decisions.put(it.id(), history);
                })));
        var proofs = new HashMap<Long, Proof>();
        for (var each : evidence) {
            var claim = versions.get(each.claimId());
            if (claim != null) {
                proofs.put(each.claimId(), new Proof(each, claim, decisions.get(each.claimId()).decisionsOn(claim)));
            }
        }
        return Map.copyOf(proofs);
    }
}
