package phonngan.ranking.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import phonngan.common.Points;
import phonngan.ranking.PoolRow;

/// One bar for each place, base below bonus, and the pay line across.
public final class RankingChart {
    /// The most bars that stay readable side by side.
    public static final int MOST_BARS = 80;

    private static final int MOST_LABELS = 40;
    private static final int WIDTH = 960;
    private static final int HEIGHT = 280;
    private static final Color BASE = new Color(0x1c4a7a);
    private static final Color BONUS = new Color(0xc27a10);
    private static final Color LINE = new Color(0xa32020);
    private static final Color INK = new Color(0x4d5a69);
    private static final Color GRID = new Color(0xd5dce4);
    private static final Color CLEAR = new Color(255, 255, 255, 0);

    private RankingChart() {
    }

    /// The pay line.
    ///
    /// @param at the lowest total before its end
    /// @param label what to write on it
    public record Line(Points at, String label) {
    }

    /// Draws the first places as an SVG element, without style and script.
    ///
    /// @param rows by rank; those beyond [#MOST_BARS] are left out
    /// @param line the pay line, if there is one
    /// @param label what the picture is called for those who do not see it
    public static String svg(List<PoolRow> rows, Optional<Line> line, String label) {
        var chart = new JFreeChart(null, Lettering.regular(), plot(rows, line), false);
        chart.setBackgroundPaint(CLEAR);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return Svg.of(chart, WIDTH, HEIGHT, label);
    }

    private static CategoryPlot plot(List<PoolRow> rows, Optional<Line> line) {
        int bars = Math.min(rows.size(), MOST_BARS);
        int every = Math.max(1, (bars + MOST_LABELS - 1) / MOST_LABELS);
        var plot = new CategoryPlot(data(rows.subList(0, bars), every), places(every), points(), renderer());
        plot.setBackgroundPaint(CLEAR);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(8, 0, 0, 0));
        line.map(RankingChart::marker).ifPresent(it -> plot.addRangeMarker(it, Layer.FOREGROUND));
        return plot;
    }

    /// @param every which bars say their place
    private static DefaultCategoryDataset data(List<PoolRow> rows, int every) {
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < rows.size(); i++) {
            var standing = rows.get(i).standing();
            var place = new Place(i, i % every == 0 ? Integer.toString(standing.rank()) : "");
            data.addValue(new BigDecimal(standing.base().plain()), "base", place);
            data.addValue(new BigDecimal(standing.bonus().plain()), "bonus", place);
        }
        return data;
    }

    private static CategoryAxis places(int every) {
        var axis = new CategoryAxis();
        // a label may reach over the bars beside it that have none
        axis.setMaximumCategoryLabelWidthRatio(1.5f * every);
        axis.setTickLabelFont(Lettering.regular());
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(GRID);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.005);
        axis.setUpperMargin(0.005);
        axis.setCategoryMargin(0.3);
        return axis;
    }

    private static NumberAxis points() {
        var axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setTickLabelFont(Lettering.regular());
        axis.setTickLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setUpperMargin(0.12);
        return axis;
    }

    private static StackedBarRenderer renderer() {
        var renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.05);
        renderer.setSeriesPaint(0, BASE);
        renderer.setSeriesPaint(1, BONUS);
        return renderer;
    }

    private static ValueMarker marker(Line line) {
        var marker = new ValueMarker(new BigDecimal(line.at().plain()).doubleValue());
        marker.setPaint(LINE);
        marker.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[]{6, 4}, 0));
        marker.setLabel(line.label());
        marker.setLabelFont(Lettering.regular());
        marker.setLabelPaint(LINE);
        marker.setLabelBackgroundColor(CLEAR);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        return marker;
    }

    /// A bar's place; equal ranks stay two bars.
    private record Place(int index, String label) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return label;
        }
    }
}
