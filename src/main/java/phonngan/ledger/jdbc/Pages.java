package phonngan.ledger.jdbc;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a long table in pages, each beginning after the last row of the one before; no connection is held between
/// pages, and no row is seen twice or skipped because others came in.
final class Pages {
    /// Rows in a page.
    static final int SIZE = 1000;

    private Pages() {
    }

    /// All rows, page by page.
    ///
    /// @param start a key before that of the first row
    /// @param after reads the page after a key; one shorter than [#SIZE] is the last
    /// @param keyOf the key of a row
    static <T, K> Stream<T> from(K start, Function<K, List<T>> after, Function<T, K> keyOf) {
        return Stream.iterate(after.apply(start), page -> !page.isEmpty(),
                page -> page.size() < SIZE ? List.of() : after.apply(keyOf.apply(page.getLast())))
                .flatMap(List::stream);
    }
}
