package phonngan.testkit;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import phonngan.common.OfficeYear;
import phonngan.review.Confirmation;
import phonngan.review.Confirmations;
import phonngan.roster.SubjectKey;

/// Confirmations in memory.
public final class InMemoryConfirmations implements Confirmations {
    private final SortedMap<Long, Confirmation> kept = new TreeMap<>();

    @Override
    public void add(List<Confirmation> confirmations) {
        confirmations.forEach(it -> kept.put(it.id(), it));
    }

    @Override
    public void withdraw(Confirmation confirmation, Confirmation.Withdrawal withdrawal) {
        kept.compute(confirmation.id(), (_, it) -> {
            if (it == null || !it.stands()) {
                throw new IllegalStateException("it cannot be taken back: " + confirmation.id());
            }
            return new Confirmation(it.id(), it.book(), it.form(), it.responseKey(), it.subject(), it.indicator(),
                    it.step(), it.confirmer(), it.confirmedBy(), it.report(), it.enteredBy(), it.at(),
                    Optional.of(withdrawal));
        });
    }

    @Override
    public Optional<Confirmation> find(OfficeYear book, long id) {
        return list(book).stream().filter(it -> it.id() == id).findFirst();
    }

    @Override
    public List<Confirmation> list(OfficeYear book) {
        return list(book, _ -> true);
    }

    @Override
    public List<Confirmation> listOf(OfficeYear book, SubjectKey subject) {
        return list(book, it -> it.subject().equals(subject));
    }

    @Override
    public List<Confirmation> findByClaim(OfficeYear book, String form, String responseKey) {
        return list(book, it -> it.form().equals(form) && it.responseKey().equals(responseKey));
    }

    private List<Confirmation> list(OfficeYear book, Predicate<Confirmation> wanted) {
        return kept.values().stream().filter(it -> it.book().equals(book)).filter(wanted).toList();
    }
}
