package phonngan.review.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;
import phonngan.review.Appeal;
import phonngan.review.AppealAnswer;
import phonngan.review.AppealCase;
import phonngan.review.Appeals;
import phonngan.roster.SubjectKey;

/// Objections in the database.
@Singleton
final class JdbcAppeals implements Appeals {
    private final AppealRows.Sent sent;
    private final AppealRows.Answers answers;
    private final Guard guard;

    JdbcAppeals(AppealRows.Sent sent, AppealRows.Answers answers, Guard guard) {
        this.sent = sent;
        this.answers = answers;
        this.guard = guard;
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public void add(Appeal appeal) {
        sent.save(AppealRow.of(appeal));
    }

    @Override
    public void add(AppealAnswer answer) {
        answers.save(AppealAnswerRow.of(answer));
    }

    @Override
    public Optional<AppealCase> find(OfficeYear book, long appeal) {
        return cases(sent.find(book.office(), book.year().be(), appeal).stream().toList()).stream().findFirst();
    }

    @Override
    public Optional<AppealCase> findAgainst(OfficeYear book, long decision) {
        return cases(sent.findAgainst(book.office(), book.year().be(), decision).stream().toList()).stream()
                .findFirst();
    }

    @Override
    public List<AppealCase> listOf(OfficeYear book, SubjectKey by) {
        return cases(sent.listOf(book.office(), book.year().be(), by.value()));
    }

    @Override
    public List<AppealCase> list(OfficeYear book, boolean answered, long after, int most) {
        return cases(answered
                ? sent.listAnswered(book.office(), book.year().be(), after, most)
                : sent.listWaiting(book.office(), book.year().be(), after, most));
    }

    @Override
    public int countWaiting(OfficeYear book) {
        return sent.countWaiting(book.office(), book.year().be());
    }

    private List<AppealCase> cases(List<AppealRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var became = answers.list(rows.stream().map(AppealRow::appealId).toList()).stream()
                .collect(Collectors.toMap(AppealAnswerRow::appealId, AppealAnswerRow::toAnswer));
        return rows.stream().map(AppealRow::toAppeal)
                .map(it -> new AppealCase(it, Optional.ofNullable(became.get(it.id())))).toList();
    }
}
