package phonngan.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.roster.SubjectKey;

/// Where readings and claims are kept. What a reading writes is invisible to everybody until [#show]; nothing visible
/// is ever changed or taken away, only followed.
public interface IntakeBook {

    /// Begins a reading that nobody sees yet.
    void begin(Batch batch);

    /// Keeps rows as they came.
    void keepRaw(Batch batch, List<RawRow> rows);

    /// Keeps what is wrong with rows.
    void keepProblems(Batch batch, List<Problem> problems);

    /// Puts rows aside to be compared.
    void stage(Batch batch, List<StagedRow> rows);

    /// The staged rows after a sort key, in the order of sort keys, at most so many.
    List<StagedRow> listStaged(Batch batch, String afterSortKey, int atMost);

    /// The latest visible versions of all claims of these answers.
    List<KnownClaim> listKnown(OfficeYear book, String form, Collection<String> identities);

    /// Adds versions of claims, invisible like their reading.
    void append(List<Claim> claims);

    /// Notes that claims were missing at their source, or found there again.
    void noteSightings(Batch batch, Collection<KnownClaim> claims, boolean seen);

    /// The latest visible versions of the form's claims whose answers are not staged, after an identity, in the order of
    /// identities, about so many.
    List<KnownClaim> listAbsent(Batch batch, String afterIdentity, int atMost);

    /// How many claims of the form are visible and not known to be missing.
    long countPresent(OfficeYear book, String form);

    /// Something that differs whenever another reading of the form was shown or undone in between.
    String standOf(OfficeYear book, String form);

    /// Locks the year until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// Makes the reading visible.
    void show(Batch batch, IntakeCounts counts);

    /// Throws away what was staged; what the reading appended, if it was never shown, stays invisible for good.
    void clearStage(Batch batch);

    /// The book of a visible reading that was not undone yet; empty when there is none.
    Optional<OfficeYear> findShown(long batch);

    /// Takes a visible reading back as a whole. Nothing is deleted.
    void undo(long batch, String reason, String by, Instant at);

    /// Hands over every visible latest claim whose subject is in doubt.
    void forEachUnmatched(OfficeYear book, Consumer<Claim> reader);

    /// Notes whose evidence a claim turned out to be.
    void match(Claim claim, SubjectKey subject, Instant at);

    /// Notes what a person said about a sender.
    void rule(SenderRuling ruling);

    /// Everything that was said about senders of a year, in the order in which it was said.
    List<SenderRuling> listRulings(OfficeYear book);

    /// The visible versions of claims after an identity, in the order of identities, about so many, no answer torn apart.
    List<Claim> listVersionsAfter(OfficeYear book, String form, String afterIdentity, int about);

    /// The visible versions of the claims of these answers.
    List<Claim> listVersions(OfficeYear book, String form, Collection<String> identities);

    /// The visible versions with these ids, in no order.
    List<Claim> listByIds(OfficeYear book, Collection<Long> ids);

    /// The answers with a visible claim that was read as somebody's own, or turned out to be, by form.
    SortedMap<String, Set<String>> listIdentitiesOf(OfficeYear book, SubjectKey subject);

    /// Whose evidence claims in doubt turned out to be, by the version's id.
    Map<Long, SubjectKey> listMatches(OfficeYear book, String form, Collection<String> identities);

    /// Response keys of claims of these answers that the last complete reading did not find.
    Set<String> listMissing(OfficeYear book, String form, Collection<String> identities);

    /// The forms of which something is visible, by id.
    List<String> listForms(OfficeYear book);

    /// The years in which the office has read answers of a form, the latest first.
    List<FiscalYear> listYears(long office, String form);

    /// Something that differs whenever a reading of any form of the year was shown or undone in between, or a claim found
    /// its subject.
    String standOf(OfficeYear book);
}
