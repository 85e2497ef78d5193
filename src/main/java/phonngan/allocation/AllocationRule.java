package phonngan.allocation;

import java.util.List;
import phonngan.common.Baht;

/// How the recipients of a pool divide its pot (หลักเกณฑ์การจัดสรร).
public sealed interface AllocationRule {

    /// Everybody the same.
    record Equal() implements AllocationRule {
    }

    /// In proportion to total points; a total below zero counts as zero.
    record ByPoints() implements AllocationRule {
    }

    /// A fixed amount for each place. Those who are tied share equally what their places together bring.
    ///
    /// @param table the amount of the first place, the second place …; places beyond it bring nothing
    record ByRank(List<Baht> table) implements AllocationRule {
        /// Keeps its own copy.
        public ByRank {
            table = List.copyOf(table);
        }

        /// What the places from `first` to `last` bring together, both counted from 1 and included.
        Baht amountOfPlaces(int first, int last) {
            return Baht.sum(table.subList(Math.min(first - 1, table.size()), Math.min(last, table.size())));
        }
    }

    /// In proportion to monthly pay (ค่าตอบแทนต่อเดือน).
    record PercentOfPay() implements AllocationRule {
    }
}
