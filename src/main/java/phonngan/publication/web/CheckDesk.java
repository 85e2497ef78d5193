package phonngan.publication.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import phonngan.approval.ListHash;
import phonngan.publication.CheckPrintedList;
import phonngan.publication.ListProof;

/// Checks codes for whoever asks. Each check reads a whole ledger again, so one runs at a time and its result serves
/// everybody for a while: a crowd costs no more than one reader.
@Singleton
final class CheckDesk {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 200;
    private static final int LONGEST = 200;

    private final CheckPrintedList check;
    private final Clock clock;
    private final LinkedHashMap<String, Kept> kept = new LinkedHashMap<>();

    CheckDesk(CheckPrintedList check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    private record Kept(ListProof proof, Instant until) {
    }

    /// What a code proves, as it was typed.
    synchronized ListProof check(String typed) {
        var code = ListHash.spelled(typed.substring(0, Math.min(LONGEST, typed.length())));
        var known = kept.get(code);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.proof();
        }
        var proof = check.check(code);
        kept.remove(code);
        if (!(proof instanceof ListProof.Unknown)) {
            kept.put(code, new Kept(proof, clock.instant().plus(FRESH)));
        }
        if (kept.size() > MOST_KEPT) {
            kept.pollFirstEntry();
        }
        return proof;
    }
}
