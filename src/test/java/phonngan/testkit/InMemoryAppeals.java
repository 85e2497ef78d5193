package phonngan.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.review.Appeal;
import phonngan.review.AppealAnswer;
import phonngan.review.AppealCase;
import phonngan.review.Appeals;
import phonngan.roster.SubjectKey;

/// Objections in memory.
public final class InMemoryAppeals implements Appeals {
    private final List<Appeal> appeals = new ArrayList<>();
    private final List<AppealAnswer> answers = new ArrayList<>();

    /// Nothing to do: [DirectTransactions] let in one at a time.
    @Override
    public void lock(OfficeYear book) {
    }

    @Override
    public void add(Appeal appeal) {
        if (findAgainst(appeal.book(), appeal.decision()).isPresent()) {
            throw new IllegalStateException("uk_appeal");
        }
        appeals.add(appeal);
    }

    @Override
    public void add(AppealAnswer answer) {
        if (findAnswer(answer.appeal()).isPresent()) {
            throw new IllegalStateException("pk_appeal_answer");
        }
        answers.add(answer);
    }

    @Override
    public Optional<AppealCase> find(OfficeYear book, long appeal) {
        return cases(book).filter(it -> it.appeal().id() == appeal).findFirst();
    }

    @Override
    public Optional<AppealCase> findAgainst(OfficeYear book, long decision) {
        return cases(book).filter(it -> it.appeal().decision() == decision).findFirst();
    }

    @Override
    public List<AppealCase> listOf(OfficeYear book, SubjectKey by) {
        return cases(book).filter(it -> it.appeal().by().equals(by)).toList();
    }

    @Override
    public List<AppealCase> list(OfficeYear book, boolean answered, long after, int most) {
        return cases(book).filter(it -> it.answer().isPresent() == answered && it.appeal().id() > after).limit(most)
                .toList();
    }

    @Override
    public int countWaiting(OfficeYear book) {
        return (int) cases(book).filter(it -> it.answer().isEmpty()).count();
    }

    private Stream<AppealCase> cases(OfficeYear book) {
        return appeals.stream().filter(it -> it.book().equals(book)).sorted(Comparator.comparingLong(Appeal::id))
                .map(it -> new AppealCase(it, findAnswer(it.id())));
    }

    private Optional<AppealAnswer> findAnswer(long appeal) {
        return answers.stream().filter(it -> it.appeal() == appeal).findFirst();
    }
}
