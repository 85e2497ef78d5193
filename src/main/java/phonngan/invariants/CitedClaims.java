package phonngan.invariants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.approval.People;
import phonngan.catalogue.RuleBook;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimHistory;
import phonngan.review.Decision;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;
import phonngan.scoring.Evidence;
import phonngan.scoring.Replayed;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;

/// Holds the claims that made the figures of a run against what was sent and decided. Decisions and readings may come
/// after a run, and a reading may be taken back: the run is asked about what was there when it was computed.
final class CitedClaims {
    private final ScoreRun run;
    private final RuleBook rules;
    private final ReviewBook claims;
    private final People people;
    private final InspectedRows rows;
    private final Notebook notebook;

    CitedClaims(ScoreRun run, RuleBook rules, ReviewBook claims, Roster roster, InspectedRows rows,
            Notebook notebook) {
        this.run = run;
        this.rules = rules;
        this.claims = claims;
        this.people = new People(roster);
        this.rows = rows;
        this.notebook = notebook;
    }

    /// A claim that made a figure.
    private record Cited(Replayed subject, RunLine line, long claim, @Nullable Evidence evidence) {
    }

    void check(Collection<Replayed> batch) {
        var cited = batch.stream().flatMap(this::cited).toList();
        var histories = new HashMap<Long, ClaimHistory>();
        cited.stream().map(Cited::evidence).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Evidence::form,
                        Collectors.mapping(Evidence::responseKey, Collectors.toSet())))
                .forEach((form, keys) -> claims.listHistories(run.book(), form, keys)
                        .forEach(it -> it.versions().forEach(version -> histories.put(version.id(), it))));
        var lost = cited.stream().map(Cited::claim).filter(it -> !histories.containsKey(it)).toList();
        var undone = lost.isEmpty() ? Set.<Long>of() : rows.listUndoneSince(run.book(), lost, run.at());
        cited.forEach(it -> check(it, histories, undone));
    }

    private Stream<Cited> cited(Replayed it) {
        var all = new ArrayList<Cited>();
        for (var line : it.kept()) {
            var score = line.score();
            if (score != null && !score.isZero()) {
                notebook.checked(Invariant.I03, 1);
                if (line.counted().isEmpty()) {
                    notebook.found(Invariant.I03, place(it, line), "", "");
                }
                int place = InspectRuns.placeOf(rules, line.indicator());
                line.counted().forEach(claim -> all.add(new Cited(it, line, claim,
                        it.findEvidence(place, claim).orElse(null))));
            }
        }
        return all.stream();
    }

    private void check(Cited it, Map<Long, ClaimHistory> histories, Set<Long> undone) {
        var place = place(it.subject(), it.line()) + ", claim " + it.claim();
        notebook.checked(Invariant.I04, 1);
        if (it.evidence() == null) {
            notebook.found(Invariant.I03, place, "", "");
            return;
        }
        if (undone.contains(it.claim())) {
            return;
        }
        var history = histories.get(it.claim());
        var version = history == null
                ? null
                : history.versions().stream().filter(one -> one.id() == it.claim()).findFirst().orElse(null);
        if (history == null || version == null) {
            notebook.found(Invariant.I03, place, "", "");
            return;
        }
        checkDecision(it, it.evidence(), history, version, place);
    }

    private void checkDecision(Cited it, Evidence evidence, ClaimHistory history, Claim version, String place) {
        var decided = history.decisionsOn(version).stream()
                .filter(one -> evidence.decidedAt() != null && !one.decidedAt().isAfter(evidence.decidedAt())).toList();
        var standing = decided.stream().filter(one -> one.ruling() instanceof Ruling.Accept
                && one.reviewer().equals(evidence.decidedBy()) && one.decidedAt().equals(evidence.decidedAt()))
                .toList();
        if (evidence.state() != ClaimState.ACCEPTED || standing.isEmpty()) {
            notebook.found(Invariant.I04, place, evidence.decidedBy(), "");
        } else {
            checkReadings(decided, standing.getLast(), it.line().indicator(), place);
        }
        if (!isOf(it.subject().subject().key(), it.line().indicator(), history, version, decided)) {
            notebook.found(Invariant.I03, place, String.valueOf(version.subject()), version.facts().indicator());
        }
    }

    /// Persons are counted, not the ways in which they sign.
    private void checkReadings(List<Decision> decided, Decision standing, String indicator,
            String place) {
        int needed = rules.readingsOf(indicator);
        notebook.checked(Invariant.I19, 1);
        var accepting = new ArrayList<String>();
        decided.stream().filter(it -> it.ruling() instanceof Ruling.Accept
                && it.ruling().corrections().equals(standing.ruling().corrections())).map(Decision::reviewer)
                .filter(it -> accepting.stream().noneMatch(other -> people.mayBeSame(other, it)))
                .forEach(accepting::add);
        if (accepting.size() < needed) {
            notebook.found(Invariant.I19, place, Integer.toString(needed), Integer.toString(accepting.size()));
        }
    }

    /// Whether the version was of that subject and indicator, as sent, as found later, or as a reviewer corrected it.
    private static boolean isOf(SubjectKey subject, String indicator, ClaimHistory history, Claim version,
            List<Decision> decided) {
        var subjects = new HashSet<@Nullable SubjectKey>();
        var indicators = new HashSet<@Nullable String>();
        subjects.add(version.subject());
        subjects.add(history.matches().get(version.id()));
        indicators.add(version.facts().indicator());
        decided.forEach(it -> {
            subjects.add(it.ruling().corrections().subject());
            indicators.add(it.ruling().corrections().indicator());
        });
        return subjects.contains(subject) && indicators.contains(indicator);
    }

    private String place(Replayed it, RunLine line) {
        return "run " + run.number() + ", " + it.subject().key() + ", " + line.indicator();
    }
}
