package phonngan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.common.OfficeYear;

/// Shows judges their queues. A queue is worked out from what was handed out and decided, and kept nowhere.
public final class ShowQueue {
    private static final int AT_ONCE = 500;
    private static final Comparator<Kept> OLDEST_FIRST = Comparator.comparing((Kept it) -> it.item().skipped())
            .thenComparing(Kept::place)
            .thenComparing(it -> it.item().current().claim().submittedAt()).thenComparing(it -> it.item().claim());

    private final ReviewBook reviews;
    private final ReviewQueue queue;
    private final FindBar bars;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public ShowQueue(ReviewBook reviews, ReviewQueue queue, FindBar bars, Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.queue = queue;
        this.bars = bars;
        this.years = years;
    }

    /// A waiting claim; what was put off comes back in the order in which that was done.
    private record Kept(JudgeQueue.Item item, long place) {
    }

    /// The queue of a judge. What an interest keeps the judge from does not wait there any more.
    public JudgeQueue of(OfficeYear book, Judge judge, Instant now) {
        var year = years.apply(book);
        var counting = new Counting(year, judge, latest(book, judge),
                bars.recusal(book, year.roster(), judge, now));
        counting.inForms().forEach((form, keys) -> {
            for (int at = 0; at < keys.size(); at += AT_ONCE) {
                reviews.listHistories(book, form, keys.subList(at, Math.min(keys.size(), at + AT_ONCE)))
                        .forEach(counting::look);
            }
        });
        return counting.queue();
    }

    private Map<ClaimKey, QueueAct> latest(OfficeYear book, Judge judge) {
        var latest = new LinkedHashMap<ClaimKey, QueueAct>();
        queue.listOf(book, judge.key()).forEach(it -> latest.put(it.claim(), it));
        latest.values().removeIf(it -> !it.what().isIn());
        return latest;
    }

    private static final class Counting {
        private final YearRules year;
        private final Judge judge;
        private final Map<ClaimKey, QueueAct> latest;
        private final Recusal recusal;
        private final List<Kept> left = new ArrayList<>();
        private int done;
        private int settled;

        Counting(YearRules year, Judge judge, Map<ClaimKey, QueueAct> latest, Recusal recusal) {
            this.recusal = recusal;
            this.year = year;
            this.judge = judge;
            this.latest = latest;
        }

        Map<String, List<String>> inForms() {
            return latest.keySet().stream().collect(Collectors.groupingBy(ClaimKey::form, HashMap::new,
                    Collectors.mapping(ClaimKey::responseKey, Collectors.toList())));
        }

        void look(ClaimHistory history) {
            var current = VersionStanding.of(history, history.current(), year.rules()::readingsOf);
            var key = ClaimKey.of(current.claim());
            if (Waiting.readers(history, current).contains(judge.key())) {
                done++;
            } else if (Waiting.isInReview(current)
                    && recusal.find(current.claim(), current.subject()).isEmpty()) {
                var act = latest.get(key);
                var skipped = act.what() == QueueAct.What.SKIPPED;
                left.add(new Kept(new JudgeQueue.Item(key, current, skipped), skipped ? act.id() : 0));
            } else {
                settled++;
            }
        }

        JudgeQueue queue() {
            return new JudgeQueue(left.stream().sorted(OLDEST_FIRST).map(Kept::item).toList(), done, settled);
        }
    }
}
