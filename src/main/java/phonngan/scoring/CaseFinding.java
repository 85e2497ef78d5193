package phonngan.scoring;

import phonngan.catalogue.Suspension;
import phonngan.common.Points;

/// What holds for the indicator as a whole.
public sealed interface CaseFinding extends Finding {

    /// The indicator is set aside in this round.
    ///
    /// @param suspension since when and why
    record SetAside(Suspension suspension) implements CaseFinding {
    }

    /// There is nothing to compute a figure from, which is not 0.
    ///
    /// @param why what is lacking
    record NotAssessed(Lack why) implements CaseFinding {
    }

    /// A document is owed for the indicator as a whole.
    ///
    /// @param owed who owes what
    record Awaiting(Owed owed) implements CaseFinding {
    }

    /// A bound takes points away.
    ///
    /// @param limit which bound
    /// @param sum what there would be without it
    /// @param bound the most that there can be
    record Limited(Limit limit, Points sum, Points bound) implements CaseFinding {
        @Override
        public Points adds() {
            return bound.minus(sum);
        }
    }

    /// What a figure is lacking.
    enum Lack {
        /// No claim counts.
        EVIDENCE("evidence"),
        /// The denominators add up to nothing.
        DENOMINATOR("denominator"),
        /// The weights add up to nothing.
        WEIGHT("weight");

        private final String word;

        Lack(String word) {
            this.word = word;
        }

        /// The word that structured explanations print.
        public String word() {
            return word;
        }
    }

    /// A bound on the score.
    enum Limit {
        /// The cap of the indicator.
        CAP("cap"),
        /// The full mark, which items can not exceed.
        FULL_MARK("full-mark");

        private final String word;

        Limit(String word) {
            this.word = word;
        }

        /// The word that structured explanations print.
        public String word() {
            return word;
        }
    }
}
