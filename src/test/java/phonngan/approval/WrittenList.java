package phonngan.approval;

import static java.util.stream.Collectors.joining;

import java.util.List;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Baht;
import phonngan.common.FiscalYear;
import phonngan.common.Points;
import phonngan.ledger.Head;
import phonngan.testkit.LedgerDesk;

/// Lists as people would write them down, a line each; `-` stands where there is nothing:
/// ```
/// teacher in 1 aa 5+2 175.00 point-share
/// teacher left-over - - 0+0 25.00 table-below-pot
/// ```
final class WrittenList {
    private WrittenList() {
    }

    /// A list of round 12m that rests on run 3 and on entry 9.
    static ListBody of(String lines) {
        return new ListBody(new FiscalYear(2566), "12m", 3, new Head(9, "a".repeat(64)),
                new CatalogueDigest("b".repeat(64)), "c".repeat(64), lines(lines));
    }

    /// A list as it would be written down.
    static String text(ListBody list) {
        return list.lines().stream()
                .map(it -> String.join(" ", it.pool(), it.status().word(),
                        it.rank() == null ? "-" : it.rank().toString(),
                        it.subject() == null ? "-" : it.subject().value().substring(0, 2),
                        it.base() + "+" + it.bonus(), it.amount().twoPlaces(), it.reason()) + "\n")
                .collect(joining());
    }

    static List<ListLine> lines(String lines) {
        return lines.lines().map(WrittenList::line).toList();
    }

    static ListLine line(String line) {
        var words = line.split(" ");
        var points = words[4].split("\\+");
        return new ListLine(words[0], ListStatus.find(words[1]).orElseThrow(),
                words[2].equals("-") ? null : Integer.valueOf(words[2]),
                words[3].equals("-") ? null : LedgerDesk.subject(words[3]), Points.of(points[0]),
                Points.of(points[1]), Baht.of(words[5]), words[6]);
    }
}
