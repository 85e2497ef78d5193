package phonngan.review;

import java.util.List;
import java.util.function.Consumer;
import phonngan.common.OfficeYear;

/// Who was handed which claims, and what they left aside, as stored; acts are only ever added.
public interface ReviewQueue {

    /// Adds acts.
    void add(List<QueueAct> acts);

    /// All acts of one queue, earliest first.
    List<QueueAct> listOf(OfficeYear book, String judge);

    /// Hands over every act of a year, earliest first.
    void forEach(OfficeYear book, Consumer<QueueAct> reader);

    /// The id of the latest act of a year; 0 before the first.
    long last(OfficeYear book);
}
