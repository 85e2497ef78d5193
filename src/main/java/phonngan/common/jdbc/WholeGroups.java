package phonngan.common.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// Pages of rows that belong together and must not be torn apart, such as all versions of one answer.
public final class WholeGroups {
    private WholeGroups() {
    }

    /// A page whose last group is whole: a group that the limit may have cut is left for the next page, and a group
    /// larger than the limit is fetched with a larger one.
    ///
    /// @param limit how many rows to ask for at first
    /// @param query fetches at most so many rows, ordered by group
    /// @param group tells the group of a row
    public static <T> List<T> page(int limit, IntFunction<List<T>> query, Function<T, String> group) {
        int asked = limit;
        while (true) {
            var rows = query.apply(asked);
            if (rows.size() < asked) {
                return rows;
            }
            var last = group.apply(rows.getLast());
            int end = rows.size();
            while (end > 0 && group.apply(rows.get(end - 1)).equals(last)) {
                end--;
            }
            if (end > 0) {
                return rows.subList(0, end);
            }
            asked *= 4;
        }
    }
}
