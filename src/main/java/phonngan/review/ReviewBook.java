package phonngan.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// Where decisions are kept, and claims are seen with all that was decided on them. What an act writes is invisible
/// until [#show]; nothing visible is ever changed.
public interface ReviewBook {

    /// Begins an act that nobody sees yet.
    void begin(ReviewAct act);

    /// Puts rows aside to be judged claim by claim.
    void stage(ReviewAct act, List<DecisionRow> rows);

    /// The staged rows after a sort key, about so many, all rows on one claim together.
    List<DecisionRow> listStaged(ReviewAct act, String afterSortKey, int about);

    /// Throws away what was staged.
    void clearStage(ReviewAct act);

    /// Adds decisions, invisible like their act.
    void append(List<Decision> decisions);

    /// Makes the act's decisions visible.
    void show(ReviewAct act);

    /// Locks the year until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// Something that differs whenever another reading or act was shown in between.
    String standOf(OfficeYear book);

    /// The years in which the office has read answers of a form, the latest first.
    List<FiscalYear> listYears(long office, String form);

    /// The forms of a year, by id.
    List<String> listForms(OfficeYear book);

    /// The claim that a response key means beside a claim of a form: the one of that form, else of another form of the
    /// year.
    default Optional<ClaimHistory> findBeside(OfficeYear book, String form, String responseKey) {
        return Stream.concat(Stream.of(form), listForms(book).stream().filter(it -> !it.equals(form)))
                .flatMap(it -> listHistories(book, it, List.of(responseKey)).stream()).findFirst();
    }

    /// Everybody who decided on a claim of a year, as the decisions call them.
    Set<String> listReviewers(OfficeYear book);

    /// The histories of claims by response key; keys that no visible claim has are left out.
    List<ClaimHistory> listHistories(OfficeYear book, String form, Collection<String> responseKeys);

    /// The histories of visible claims of a form after an answer, by answer, about so many, no answer torn apart; empty
    /// when there are no more.
    List<ClaimHistory> listHistoriesAfter(OfficeYear book, String form, String afterIdentity, int about);

    /// The histories of visible claims that were read as somebody's own, or turned out to be, by form and answer.
    List<ClaimHistory> listHistoriesOf(OfficeYear book, SubjectKey subject);

    /// Hands over the history of every visible claim of a form, by answer.
    void forEachHistory(OfficeYear book, String form, Consumer<ClaimHistory> reader);

    /// Hands over the history of every visible claim of a year, form by form.
    default void forEachHistory(OfficeYear book, Consumer<ClaimHistory> reader) {
        listForms(book).forEach(it -> forEachHistory(book, it, reader));
    }
}
