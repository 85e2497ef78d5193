package phonngan.ranking;

/// On which side of the pay line somebody stands. The line is a draft for the committee and the director, like the
/// ranking itself.
public sealed interface PayPlace {

    /// The word by which pages name it.
    String word();

    /// Within the quota.
    ///
    /// @param why what a rule or a decision has to do with it; empty where the rank alone says it
    record Inside(String why) implements PayPlace {
        @Override
        public String word() {
            return "inside";
        }
    }

    /// Sharing a total with others across the line, so that a committee has to decide.
    ///
    /// @param seatsLeft how many of those who share it there is room for; at least one, and fewer than they are
    record AtTheLine(int seatsLeft) implements PayPlace {
        @Override
        public String word() {
            return "at-the-line";
        }
    }

    /// Eligible, and beyond the quota.
    ///
    /// @param why the rule or the decision; empty where the rank alone says it
    record Outside(String why) implements PayPlace {
        @Override
        public String word() {
            return "outside";
        }
    }

    /// Not to be considered at all: takes no seat, whatever the rank.
    ///
    /// @param why what stands in the way
    record NotEligible(String why) implements PayPlace {
        @Override
        public String word() {
            return "not-eligible";
        }
    }
}
