package phonngan.review;

import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// Where confirmations are kept. Nothing is ever changed: a confirmation is only taken back, by a row of its own. Write
/// under the lock of [ReviewBook#lock].
public interface Confirmations {

    /// Adds confirmations that stand.
    void add(List<Confirmation> confirmations);

    /// Takes one back. Each can be taken back once.
    void withdraw(Confirmation confirmation, Confirmation.Withdrawal withdrawal);

    /// One of a year, by id.
    Optional<Confirmation> find(OfficeYear book, long id);

    /// All of a year, those taken back included, in the order of their ids.
    List<Confirmation> list(OfficeYear book);

    /// Who confirmed for which claim of a year, read once it is asked for.
    default Confirmed confirmed(OfficeYear book) {
        return new Confirmed(() -> list(book));
    }

    /// Those of somebody's claims, in the order of their ids.
    List<Confirmation> listOf(OfficeYear book, SubjectKey subject);

    /// Those of one claim, whatever its version, in the order of their ids: what the judges read beside it.
    List<Confirmation> findByClaim(OfficeYear book, String form, String responseKey);
}
