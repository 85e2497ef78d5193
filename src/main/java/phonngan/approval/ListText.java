package phonngan.approval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Baht;
import phonngan.common.FiscalYear;
import phonngan.common.Points;
import phonngan.ledger.Head;
import phonngan.roster.SubjectKey;

/// The canonical text of a list. The first line names the format, the second one what the list rests on, and then each
/// line has one of its own; every value stands behind its length in bytes, so that no two lists share a text:
/// ```
/// phonngan-list/1
/// 4:2566,3:12m,1:2,3:118,64:…,64:…,64:…
/// 7:teacher,2:in,1:1,32:…,4:5.00,4:2.00,8:12000.00,11:point-share
/// ```
final class ListText {
    private static final String FORMAT = "phonngan-list/1";
    private static final int LINE = 8;
    private static final int HEADING = 7;

    private ListText() {
    }

    static String write(ListBody body) {
        var heading = frame(Stream.of(body.year(), body.round(), body.run(), body.head().seq(), body.head().hash(),
                body.rules().hex(), body.plan()));
        return Stream.concat(Stream.of(FORMAT, heading), body.lines().stream().map(ListText::frame))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String frame(ListLine it) {
        return frame(Stream.of(it.pool(), it.status().word(), it.rank() == null ? "" : it.rank(),
                it.subject() == null ? "" : it.subject().value(), it.base().twoPlaces(), it.bonus().twoPlaces(),
                it.amount().twoPlaces(), it.reason()));
    }

    private static String frame(Stream<Object> values) {
        return values.map(Object::toString)
                .map(it -> it.getBytes(StandardCharsets.UTF_8).length + ":" + it).collect(Collectors.joining(","));
    }

    /// The list that a text stands for.
    ///
    /// @throws IllegalArgumentException when it is no list's text
    static ListBody read(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(FORMAT)) {
            throw senseless("format");
        }
        var heading = values(lines.get(1), HEADING);
        return new ListBody(new FiscalYear(Integer.parseInt(heading.get(0))), heading.get(1),
                Long.parseLong(heading.get(2)), new Head(Long.parseLong(heading.get(3)), heading.get(4)),
                new CatalogueDigest(heading.get(5)), heading.get(6),
                lines.stream().skip(2).map(it -> line(values(it, LINE))).toList());
    }

    private static ListLine line(List<String> it) {
        var status = ListStatus.find(it.get(1)).orElseThrow(() -> senseless(it.get(1)));
        return new ListLine(it.get(0), status, it.get(2).isEmpty() ? null : Integer.valueOf(it.get(2)),
                it.get(3).isEmpty() ? null : new SubjectKey(it.get(3)), Points.of(it.get(4)), Points.of(it.get(5)),
                Baht.of(it.get(6)), it.get(7));
    }

    private static List<String> values(String line, int count) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        var values = new ArrayList<String>();
        int at = 0;
        while (at <= bytes.length) {
            int colon = at;
            while (colon < bytes.length && bytes[colon] != ':') {
                colon++;
            }
            var length = Integer.parseInt(new String(bytes, at, colon - at, StandardCharsets.UTF_8));
            if (length < 0 || length > bytes.length - colon - 1) {
                throw senseless("cut");
            }
            values.add(new String(bytes, colon + 1, length, StandardCharsets.UTF_8));
            at = colon + 1 + length + 1;
        }
        if (values.size() != count) {
            throw senseless(values.size() + " values");
        }
        return values;
    }

    private static IllegalArgumentException senseless(String what) {
        return new IllegalArgumentException("this is the text of no list: " + what);
    }
}
