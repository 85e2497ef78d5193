package phonngan.ranking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import phonngan.common.SubjectKind;

/// The ranking (การจัดอันดับ) of one round of one year; never added up over several. It is advice: whom the director
/// recognises is the director's decision (source 002, step 11).
///
/// @param standings by pool, rank and subject id, texts by code point
public record Ranking(List<Standing> standings) {
    /// Keeps its own copy.
    public Ranking {
        standings = List.copyOf(standings);
    }

    /// Those of one pool, in order; empty when nobody is in it.
    public List<Standing> ofPool(String pool) {
        return standings.stream().filter(it -> it.pool().equals(pool)).toList();
    }

    /// Only those wanted, in the same order, their ranks and ties counted anew among themselves.
    public Ranking among(Predicate<Standing> wanted) {
        return of(standings.stream().filter(wanted).toList());
    }

    /// Counts ranks and ties; those that the standings already carry do not matter.
    static Ranking of(Collection<Standing> unplaced) {
        var boards = unplaced.stream().sorted(comparing(Standing::subjectId, BY_CODE_POINT))
                .collect(groupingBy(Board::of, TreeMap::new,
                        groupingBy(Standing::total, () -> new TreeMap<>(reverseOrder()), toList())));
        var placed = new ArrayList<Standing>();
        for (var board : boards.values()) {
            var rank = 1;
            for (var sharing : board.values()) {
                for (var standing : sharing) {
                    placed.add(standing.placed(rank, sharing.size() > 1));
                }
                rank += sharing.size();
            }
        }
        return new Ranking(placed);
    }

    /// Those who are compared with each other; should a role group hold both kinds, each is ranked by itself.
    private record Board(String pool, SubjectKind kind) implements Comparable<Board> {
        private static final Comparator<Board> ORDER = comparing(Board::pool, BY_CODE_POINT).thenComparing(Board::kind);

        static Board of(Standing standing) {
            return new Board(standing.pool(), standing.subject().kind());
        }

        @Override
        public int compareTo(Board other) {
            return ORDER.compare(this, other);
        }
    }
}
