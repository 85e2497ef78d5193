package phonngan.roster;

import java.util.List;
import java.util.Optional;
import phonngan.common.FileColumn;
import phonngan.common.FileRow;
import phonngan.common.Problem;
import phonngan.common.SubjectKind;

/// How one kind of roster file is judged: of people, or of units.
///
/// @param <C> the columns of the file
/// @param <T> what a row says
/// @param <S> what all rows of one id say together
sealed interface Register<C extends Enum<C> & FileColumn, T, S> permits StaffRegister, UnitRegister {

    /// Whom the file lists.
    SubjectKind kind();

    /// Judges a row by itself.
    CheckedRow<C, T> check(FileRow<C> row);

    /// What no two different rows of one id may share.
    Object span(T content);

    /// All rows of one id together.
    S together(String id, List<T> contents);

    /// What a roster has under that id.
    Optional<S> findIn(Roster roster, String id);

    /// All ids that a roster has.
    List<String> idsIn(Roster roster);

    /// What is to be stored.
    RosterChanges changes(List<S> changed);

    /// What somebody should look at among the rows that were taken, now that the whole roster is known.
    List<Problem> warnings(RowsById<C, T> taken, Roster after);
}
