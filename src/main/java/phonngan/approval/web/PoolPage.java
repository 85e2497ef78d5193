package phonngan.approval.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import phonngan.approval.BonusShare;
import phonngan.approval.CutLine;
import phonngan.approval.ListLine;
import phonngan.approval.ListStatus;
import phonngan.common.Baht;
import phonngan.common.Points;

/// The list of one pool that has money, as a part of the page of a list.
///
/// @param id the pool
/// @param title what people call it
/// @param cut its pay line
/// @param share how much of its highest totals is bonus
/// @param in who receives, as many as a page can show
/// @param inAll how many receive
/// @param justOut the first of those who do not
/// @param outAll how many do not
/// @param given what all receive
/// @param leftOver what cannot be given
public record PoolPage(String id, String title, CutLine cut, BonusShare share, List<ListLine> in, int inAll,
        List<ListLine> justOut, int outAll, Baht given, Baht leftOver) {
    private static final int JUST_OUT = 5;
    private static final int IN = 40;

    /// Keeps its own copies.
    public PoolPage {
        in = List.copyOf(in);
        justOut = List.copyOf(justOut);
    }

    /// Those of both sides whose total is that of the line; empty when nobody is tied across it.
    public List<ListLine> tied() {
        var above = cut.above();
        var below = cut.below();
        return above == null || below == null || !above.total().equals(below.total())
                ? List.of()
                : Stream.concat(in.stream(), justOut.stream())
                        .filter(it -> it.total().equals(above.total())).toList();
    }

    /// What a line lacks to the lowest who receives; zero or below for who has as much.
    public Points lacking(ListLine line) {
        var above = cut.above();
        return above == null ? Points.ZERO : above.total().minus(line.total());
    }

    /// One pool of a list.
    ///
    /// @param title what people call it
    /// @param lines its lines
    static PoolPage of(CutLine cut, BonusShare share, String title, List<ListLine> lines) {
        var in = lines.stream().filter(ListLine::isIn).toList();
        var out = lines.stream().filter(it -> it.status() == ListStatus.OUT)
                .sorted(Comparator.comparing(ListLine::total).reversed()).toList();
        return new PoolPage(cut.pool(), title, cut, share, in.stream().limit(IN).toList(), in.size(),
                out.stream().limit(JUST_OUT).toList(), out.size(),
                Baht.sum(in.stream().map(ListLine::amount).toList()),
                Baht.sum(lines.stream().filter(it -> it.status() == ListStatus.LEFT_OVER).map(ListLine::amount)
                        .toList()));
    }
}
