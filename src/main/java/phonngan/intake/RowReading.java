package phonngan.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;

/// What became of a row's cells.
public sealed interface RowReading {

    /// The row can be stored.
    ///
    /// @param identity what tells it from other answers
    /// @param sender who it says it is from
    /// @param submittedAt when it says it was sent; null when it does not say
    /// @param claims at least one
    /// @param contentHash the fingerprint of the whole row
    /// @param warnings what somebody should look at
    record Sound(String identity, Sender sender, @Nullable Instant submittedAt, List<ClaimDraft> claims,
            String contentHash, List<Problem> warnings) implements RowReading {
        /// Keeps its own copies.
        public Sound {
            claims = List.copyOf(claims);
            warnings = List.copyOf(warnings);
        }

        /// The same reading with holders written otherwise. Fingerprints are taken of what is kept; the identity of the
        /// answer is that of what was sent.
        Sound withHolders(UnaryOperator<String> exchange) {
            var facts = claims.stream().map(it -> it.facts().withHolder(exchange.apply(it.facts().holder()))).toList();
            var print = new Fingerprint(sender, submittedAt);
            var whole = print.ofRow(facts);
            var kept = IntStream.range(0, facts.size()).mapToObj(it -> claims.get(it).keeping(facts.get(it),
                    claims.get(it).contentHash().equals(contentHash) ? whole : print.ofItem(facts.get(it)))).toList();
            return new Sound(identity, sender, submittedAt, kept, whole, warnings);
        }
    }

    /// The row is not taken.
    ///
    /// @param identity what tells it from other answers, so that it is not mistaken for missing; empty when unreadable
    /// @param problems at least one refusal
    record Refused(String identity, List<Problem> problems) implements RowReading {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
