package phonngan.ranking.chart;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;

/// Writes a picture as an SVG element to stand within a page: text stays text, and everything is said by attributes,
/// as the page's policy allows no style.
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {
    }

    static String of(JFreeChart chart, int width, int height, String label) {
        var document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
        var graphics = new SVGGraphics2D(document);
        try (var text = new StringWriter()) {
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
            var root = graphics.getRoot();
            root.setAttribute("viewBox", "0 0 " + width + " " + height);
            root.setAttribute("role", "img");
            root.setAttribute("aria-label", label);
            root.setAttribute("class", "chart");
            graphics.stream(root, text, false, false);
            var whole = text.toString();
            return whole.substring(whole.indexOf("<svg")).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            graphics.dispose();
        }
    }
}
