package phonngan.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.Ids;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Transactions;

/// The second pass: staged rows are compared with what is known, answer by answer in the order of identities, so that
/// the order of rows cannot matter and rows that contradict each other are found side by side.
final class MergeRows {
    private static final int PAGE = 1000;

    private final IntakeBook store;
    private final Transactions transactions;
    private final Ids ids;
    private final IntakeOrder order;
    private final Batch batch;
    private final BatchScribe scribe;
    private IntakeCounts counts = new IntakeCounts(0, 0, 0, 0);
    private final List<Answer> waiting = new ArrayList<>();
    private final List<KnownClaim> partlyMissing = new ArrayList<>();
    private long missing;

    MergeRows(IntakeBook store, Transactions transactions, Ids ids, IntakeOrder order, Batch batch,
            BatchScribe scribe) {
        this.store = store;
        this.transactions = transactions;
        this.ids = ids;
        this.order = order;
        this.batch = batch;
        this.scribe = scribe;
    }

    IntakeCounts merge() {
        Answer answer = null;
        var after = "";
        for (var rows = page(after); !rows.isEmpty(); rows = page(after)) {
            after = rows.getLast().sortKey();
            for (var row : rows) {
                if (answer != null && answer.first.identity().equals(row.identity())) {
                    answer.add(row);
                } else {
                    close(answer);
                    answer = new Answer(row);
                }
            }
            order.progress().advance("merge", rows.size());
        }
        close(answer);
        compareWaiting();
        scribe.flush();
        return counts;
    }

    /// Notes every known claim that a complete source lacks; the problem, when they are too many to believe it.
    Optional<Problem> noteMissing() {
        var known = store.countPresent(order.book(), batch.form());
        var after = "";
        var absent = new ArrayList<>(partlyMissing);
        for (var page = absentPage(after); !page.isEmpty(); page = absentPage(after)) {
            after = page.getLast().identity();
            page.stream().filter(it -> !it.missing()).forEach(absent::add);
            scribe.noteSightings(absent, false);
            missing += absent.size();
            absent.clear();
        }
        scribe.noteSightings(absent, false);
        missing += absent.size();
        var confirmed = order.confirmedMissing();
        var credible = confirmed.isPresent() ? confirmed.getAsLong() == missing : missing * 10 <= known;
        return credible
                ? Optional.empty()
                : Optional.of(Problem.refused(ProblemCode.TOO_MANY_MISSING, Place.file(batch.source()),
                        Long.toString(missing), Long.toString(known)));
    }

    private List<StagedRow> page(String after) {
        return transactions.reading(() -> store.listStaged(batch, after, PAGE));
    }

    private List<KnownClaim> absentPage(String after) {
        return transactions.reading(() -> store.listAbsent(batch, after, PAGE));
    }

    private void close(@Nullable Answer answer) {
        if (answer != null) {
            waiting.add(answer);
            if (waiting.size() >= PAGE) {
                compareWaiting();
            }
        }
    }

    private void compareWaiting() {
        var identities = waiting.stream().map(it -> it.first.identity()).collect(Collectors.toSet());
        Map<String, List<KnownClaim>> known = identities.isEmpty()
                ? Map.of()
                : transactions.reading(() -> store.listKnown(order.book(), batch.form(), identities)).stream()
                        .collect(Collectors.groupingBy(KnownClaim::identity));
        waiting.forEach(it -> compare(it, known.getOrDefault(it.first.identity(), List.of())));
        waiting.clear();
    }

    private void compare(Answer answer, List<KnownClaim> known) {
        if (answer.sound == null) {
            return;
        }
        if (answer.contradictsItself) {
            refuseAll(answer.first.identity());
            return;
        }
        var row = answer.sound;
        var byKey = known.stream().collect(Collectors.toMap(KnownClaim::responseKey, it -> it));
        int added = 0;
        var found = new ArrayList<KnownClaim>();
        Set<String> claimed = new HashSet<>();
        for (var draft : row.claims()) {
            var key = row.identity() + draft.suffix();
            var before = byKey.get(key);
            claimed.add(key);
            if (before == null || !before.contentHash().equals(draft.contentHash())) {
                added++;
                scribe.append(claim(row, draft, key, before == null ? 1 : before.version() + 1));
            }
            if (before != null && before.missing()) {
                found.add(before);
            }
        }
        scribe.noteSightings(found, true);
        if (order.whole() && !answer.hasRefusedRow) {
            known.stream().filter(it -> !it.missing() && !claimed.contains(it.responseKey()))
                    .forEach(partlyMissing::add);
        }
        var repeats = answer.soundRows - 1;
        counts = counts.plus(added == 0
                ? new IntakeCounts(0, 1 + repeats, 0, 0)
                : known.isEmpty() ? new IntakeCounts(1, repeats, 0, 0) : new IntakeCounts(0, repeats, 1, 0));
    }

    private Claim claim(StagedRow row, ClaimDraft draft, String key, int version) {
        Instant sent = row.submittedAt() == null ? order.now() : row.submittedAt();
        var period = Period.of(Claim.achievedOn(draft.facts(), sent), sent, order.rules().rounds());
        return new Claim(ids.next(), order.book(), batch.form(), row.identity(), key, version, draft.claim(),
                row.identity() + draft.countsAs(), batch.id(), row.row(), row.sender(), row.subject(),
                row.unmatchedWhy(), draft.facts(), sent, period.outOfPeriod(), period.late(), draft.contentHash());
    }

    /// Rows of one identity that say different things: nobody can tell which one is meant, so all are refused.
    private void refuseAll(String identity) {
        var last = new StagedRow(identity, 0, 0, "", Sender.UNSAID, null, "", null, List.of()).sortKey();
        for (var rows = page(last); !rows.isEmpty(); rows = page(last)) {
            last = rows.getLast().sortKey();
            for (var row : rows) {
                if (!row.identity().equals(identity)) {
                    return;
                }
                if (!row.isRefused()) {
                    scribe.tell(Problem.refused(ProblemCode.IDENTITY_CONFLICT,
                            Place.row(batch.source(), row.row(), row.line()).at(identityHeader(), identity),
                            identity));
                    counts = counts.plus(new IntakeCounts(0, 0, 0, 1));
                }
            }
        }
    }

    private @Nullable String identityHeader() {
        return order.form().identity() instanceof IdentitySource.Columns named
                ? String.join("|", named.titles())
                : null;
    }

    /// All rows of one identity, of which only the first sound one is kept.
    private static final class Answer {
        private final StagedRow first;
        private @Nullable StagedRow sound;
        private long soundRows;
        private boolean contradictsItself;
        private boolean hasRefusedRow;

        private Answer(StagedRow row) {
            first = row;
            add(row);
        }

        private void add(StagedRow row) {
            if (row.isRefused()) {
                hasRefusedRow = true;
                return;
            }
            soundRows++;
            if (sound == null) {
                sound = row;
            } else if (!sound.contentHash().equals(row.contentHash())) {
                contradictsItself = true;
            }
        }
    }
}
