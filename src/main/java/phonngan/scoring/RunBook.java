package phonngan.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import phonngan.common.OfficeYear;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Where runs are kept. What a run writes is invisible until [#show]; a visible run is never changed.
public interface RunBook {

    /// Begins a run that nobody sees yet; its number is not settled.
    void begin(ScoreRun run);

    /// Keeps who is measured in the run, by place.
    void keepSubjects(ScoreRun run, int firstPlace, List<Subject> subjects);

    /// Keeps evidence that the run sees.
    void keepEvidence(ScoreRun run, List<PlacedEvidence> evidence);

    /// Keeps figures.
    void keepLines(ScoreRun run, List<RunLine> lines);

    /// Evidence of the run after a subject's place, in the order of subject, indicator and claim, about so much, no
    /// subject torn apart.
    List<PlacedEvidence> listEvidence(ScoreRun run, int afterSubject, int about);

    /// All evidence of one subject.
    List<PlacedEvidence> listEvidenceOf(ScoreRun run, int subject);

    /// Makes the run visible under the next number and answers it. Call within a transaction that holds the guard row.
    ScoreRun show(ScoreRun run, long lines, long awaiting);

    /// Locks the year until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// A visible run by number.
    Optional<ScoreRun> findRun(OfficeYear book, int number);

    /// Visible runs of a year, latest first.
    ///
    /// @param before only runs with a smaller number
    List<ScoreRun> listRuns(OfficeYear book, int before, int atMost);

    /// The visible run of the same round that came last before a run.
    Optional<ScoreRun> findLatestBefore(ScoreRun run);

    /// The latest visible run of a round.
    Optional<ScoreRun> findLatest(OfficeYear book, String round);

    /// Hands over the figures by subject id and indicator, both by code point.
    void forEachLine(ScoreRun run, Consumer<RunLine> reader);

    /// Figures after a subject key and indicator, in the order of both, at most so many.
    List<RunLine> listLinesAfter(ScoreRun run, String subjectKey, String indicator, int atMost);

    /// The figures of one subject, by indicator.
    List<RunLine> listLinesOf(ScoreRun run, SubjectKey subject);

    /// The figures of several subjects, by subject key and indicator.
    List<RunLine> listLinesOf(ScoreRun run, Collection<SubjectKey> subjects);

    /// Figures that wait for somebody's document, after a figure's number and in that order, at most so many.
    List<RunLine> listAwaiting(ScoreRun run, long after, int atMost);

    /// Figures of the later run that the earlier one gives otherwise or not at all, after a figure's number and in
    /// that order, at most so many.
    List<RunLine> listChanged(ScoreRun earlier, ScoreRun later, long after, int atMost);

    /// How many there are in all.
    long countChanged(ScoreRun earlier, ScoreRun later);

    /// Of how many subjects.
    long countSubjectsChanged(ScoreRun earlier, ScoreRun later);

    /// How many figures of the earlier run the later one has not any more.
    long countGone(ScoreRun earlier, ScoreRun later);

    /// The places of several subjects in the run; who is not in it is left out.
    List<PlacedSubject> listSubjects(ScoreRun run, Collection<String> subjectIds);

    /// All evidence of the subjects at these places, by place, indicator and claim.
    List<PlacedEvidence> listEvidenceOf(ScoreRun run, Collection<Integer> places);

    /// The place of a subject in the run, with what held for it.
    Optional<PlacedSubject> findSubject(ScoreRun run, String subjectId);

    /// Everybody in the run, by id.
    void forEachSubject(ScoreRun run, Consumer<Subject> reader);

    /// Steps of an indicator that the committee has closed, by subject.
    default Map<SubjectKey, Map<String, Set<Integer>>> listClosures(OfficeYear book) {
        return listClosures(book, Instant.ofEpochMilli(Long.MAX_VALUE));
    }

    /// Steps of an indicator that the committee had closed by then, by subject.
    Map<SubjectKey, Map<String, Set<Integer>>> listClosures(OfficeYear book, Instant until);

    /// When a step was closed last; empty when none ever was.
    Optional<Instant> findLastClosing(OfficeYear book);

    /// Closed steps with who closed them, when and why, in the order in which they were closed.
    List<ClosedStep> listClosedSteps(OfficeYear book);

    /// Everybody who closed steps of a year, as the closures call them.
    Set<String> listClosers(OfficeYear book);

    /// Notes that the committee has closed steps.
    void close(OfficeYear book, List<Closure> closures, String reviewer, String reason, String enteredBy, Instant at);

    /// A step of which the committee rules that its document is not coming.
    ///
    /// @param subject whose step
    /// @param indicator of which indicator
    /// @param step which; 0 for an indicator without steps
    record Closure(SubjectKey subject, String indicator, int step) {
    }

    /// A step that was closed.
    ///
    /// @param closure which
    /// @param reviewer who ruled so
    /// @param reason why
    /// @param at when
    record ClosedStep(Closure closure, String reviewer, String reason, Instant at) {
    }

    /// A subject at its place.
    ///
    /// @param place from 0, by id
    /// @param subject what held for it in the run
    record PlacedSubject(int place, Subject subject) {
    }
}
