package phonngan.review.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import phonngan.common.OfficeYear;
import phonngan.review.QueueAct;
import phonngan.review.ReviewQueue;

/// Queues in the database.
@Singleton
final class JdbcReviewQueue implements ReviewQueue {
    private static final int AT_ONCE = 1000;

    private final QueueActRows rows;

    JdbcReviewQueue(QueueActRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(List<QueueAct> acts) {
        for (int at = 0; at < acts.size(); at += AT_ONCE) {
            rows.saveAll(acts.subList(at, Math.min(acts.size(), at + AT_ONCE)).stream().map(QueueActRow::of).toList());
        }
    }

    @Override
    public List<QueueAct> listOf(OfficeYear book, String judge) {
        return rows.listOf(book.office(), book.year().be(), judge).stream().map(QueueActRow::toAct).toList();
    }

    @Override
    public void forEach(OfficeYear book, Consumer<QueueAct> reader) {
        var page = page(book, 0);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = page(book, page.getLast().id());
        }
    }

    private List<QueueAct> page(OfficeYear book, long after) {
        return rows.listAfter(book.office(), book.year().be(), after, AT_ONCE).stream().map(QueueActRow::toAct)
                .toList();
    }

    @Override
    public long last(OfficeYear book) {
        return rows.last(book.office(), book.year().be());
    }
}
