package phonngan.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import phonngan.catalogue.RoleGroup;
import phonngan.common.Points;
import phonngan.common.ThaiText;
import phonngan.review.ClaimCensus;
import phonngan.scoring.Fraction;

/// Those who are compared with each other: one role group, people or units and never both.
///
/// @param group the role group
/// @param rows by rank and subject id
/// @param line where the seats end; empty while no plan says so
public record Pool(RoleGroup group, List<PoolRow> rows, Optional<PayLine> line) {
    /// Keeps its own copy.
    public Pool {
        rows = List.copyOf(rows);
    }

    /// Puts together the pool of a role group.
    ///
    /// @param ranking the ranking of the round
    /// @param census where the claims of the year stand
    /// @param line where the seats end
    public static Pool of(RoleGroup group, Ranking ranking, ClaimCensus census, Optional<PayLine> line) {
        return new Pool(group, ranking.ofPool(group.id()).stream()
                .filter(it -> it.subject().kind() == group.subject())
                .map(it -> new PoolRow(it, census.ofSubject(it.subject().key()),
                        line.flatMap(drawn -> drawn.find(it.subject().key())).orElse(null)))
                .toList(), line);
    }

    /// The mean of all totals, exact; empty when nobody is in the pool.
    public Optional<Fraction> mean() {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fraction(new BigDecimal(sum().plain()), BigDecimal.valueOf(rows.size())));
    }

    /// All totals together.
    public Points sum() {
        return rows.stream().map(it -> it.standing().total()).reduce(Points.ZERO, Points::plus);
    }

    /// The last one before the end of the line; empty without a line or when nobody is before it.
    public Optional<PoolRow> lastBeforeTheLine() {
        return rows.stream().filter(PoolRow::isBeforeTheLine).reduce((_, next) -> next);
    }

    /// Those about whom a committee has to decide; empty when the line cuts no tie.
    public List<PoolRow> atTheLine() {
        return rows.stream().filter(PoolRow::isAtTheLine).toList();
    }

    /// The highest total, at least zero.
    public Points most() {
        return rows.stream().map(it -> it.standing().total()).reduce(Points.ZERO, Points::max);
    }

    /// How many claims of the pool wait for somebody.
    public int waiting() {
        return rows.stream().mapToInt(it -> it.evidence().open()).sum();
    }

    /// How many claims the pool has.
    public int claims() {
        return rows.stream().mapToInt(it -> it.evidence().total()).sum();
    }

    /// Those whose name, id or unit holds the words, in an order.
    ///
    /// @param words as typed; all when blank
    public List<PoolRow> list(String words, PoolOrder order) {
        var sought = fold(words);
        return rows.stream().filter(it -> sought.isEmpty() || said(it.standing()).contains(sought)).sorted(order)
                .toList();
    }

    private static String said(Standing standing) {
        return fold(standing.name() + " " + standing.subjectId() + " " + standing.unit());
    }

    private static String fold(String text) {
        return ThaiText.canonical(text).toLowerCase(Locale.ROOT);
    }
}
