package phonngan.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import phonngan.common.OfficeYear;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimNote;
import phonngan.review.ClaimNotes;
import phonngan.review.Conflict;
import phonngan.review.Conflicts;
import phonngan.review.QueueAct;
import phonngan.review.ReviewQueue;

/// Queues, conflicts and talk in memory.
public final class InMemoryReviewDesk {
    private InMemoryReviewDesk() {
    }

    /// Queues in memory.
    public static final class Queue implements ReviewQueue {
        private final List<QueueAct> acts = new ArrayList<>();

        @Override
        public void add(List<QueueAct> more) {
            acts.addAll(more);
            acts.sort(Comparator.comparingLong(QueueAct::id));
        }

        @Override
        public List<QueueAct> listOf(OfficeYear book, String judge) {
            return acts.stream().filter(it -> it.book().equals(book) && it.judge().equals(judge)).toList();
        }

        @Override
        public void forEach(OfficeYear book, Consumer<QueueAct> reader) {
            acts.stream().filter(it -> it.book().equals(book)).forEach(reader);
        }

        @Override
        public long last(OfficeYear book) {
            return acts.stream().filter(it -> it.book().equals(book)).mapToLong(QueueAct::id).max().orElse(0);
        }
    }

    /// Conflicts in memory.
    public static final class ConflictBook implements Conflicts {
        private final List<Conflict> conflicts = new ArrayList<>();

        /// Nothing to do: [DirectTransactions] let in one at a time.
        @Override
        public void lock(OfficeYear book) {
        }

        @Override
        public void add(Conflict conflict) {
            conflicts.add(conflict);
        }

        @Override
        public List<Conflict> list(OfficeYear book) {
            return conflicts.stream().filter(it -> it.book().equals(book)).toList();
        }
    }

    /// Talk in memory.
    public static final class Notes implements ClaimNotes {
        private final List<ClaimNote> notes = new ArrayList<>();

        @Override
        public void add(ClaimNote note) {
            notes.add(note);
        }

        @Override
        public List<ClaimNote> list(OfficeYear book, ClaimKey claim) {
            return notes.stream().filter(it -> it.book().equals(book) && it.claim().equals(claim)).toList();
        }
    }
}
