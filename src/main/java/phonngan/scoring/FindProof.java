package phonngan.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.review.BlindReading;
import phonngan.review.ClaimHistory;
import phonngan.review.Decision;
import phonngan.review.ReviewBook;

/// Follows evidence back to the answers and the decisions that it comes from.
final class FindProof {
    private final ReviewBook claims;

    FindProof(ReviewBook claims) {
        this.claims = claims;
    }

    /// What lies behind each piece of evidence, by the id of its claim; one question to the store for each form. What is
    /// being read blind is left out, for a sheet is open to judges too.
    Map<Long, Proof> find(OfficeYear book, RuleBook rules, Collection<Evidence> evidence) {
        var keysByForm = evidence.stream()
                .collect(groupingBy(Evidence::form, mapping(Evidence::responseKey, toSet())));
        var versions = new HashMap<Long, Claim>();
        var decisions = new HashMap<Long, ClaimHistory>();
        keysByForm.forEach((form, keys) -> claims.listHistories(book, form, keys)
                .forEach(history -> history.versions().forEach(it -> {
                    versions.put(it.id(), it);
                    decisions.put(it.id(), history);
                })));
        var reading = new BlindReading(rules::readingsOf, _ -> false);
        var proofs = new HashMap<Long, Proof>();
        for (var each : evidence) {
            var claim = versions.get(each.claimId());
            if (claim != null) {
                proofs.put(each.claimId(), new Proof(each, claim, reading.listSeen(decisions.get(each.claimId()))
                        .stream().filter(it -> it.claimId() == each.claimId()).toList()));
            }
        }
        return Map.copyOf(proofs);
    }
}
