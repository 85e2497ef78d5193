package phonngan.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.ledger.EntryLine;
import phonngan.ledger.PointEntry;
import phonngan.ledger.PostedPoints;
import phonngan.roster.SubjectKey;
import phonngan.scoring.PostedFigures;

/// What stands in the ledger, for sheets.
final class LedgerFigures implements PostedFigures {
    private final PostedPoints posted;

    LedgerFigures(PostedPoints posted) {
        this.posted = posted;
    }

    @Override
    public Optional<Posted> find(OfficeYear book, String round, SubjectKey subject) {
        return posted.listPostings(book).stream().filter(it -> it.round().equals(round)).reduce((_, next) -> next)
                .map(it -> new Posted(it.number(), it.run(), it.recordedAt(), figures(book, round, subject)));
    }

    private Map<String, Figure> figures(OfficeYear book, String round, SubjectKey subject) {
        var figures = new HashMap<String, Figure>();
        posted.getStatement(book, subject).entries().stream().map(PointEntry::line)
                .filter(it -> it.key().round().equals(round))
                .forEach(it -> figures.merge(it.key().slot().indicator(), figure(it), LedgerFigures::sum));
        return figures;
    }

    private static Figure figure(EntryLine line) {
        return switch (line.key().slot().part()) {
            case BASE -> new Figure(line.points(), Points.ZERO);
            case BONUS -> new Figure(Points.ZERO, line.points());
        };
    }

    private static Figure sum(Figure one, Figure other) {
        return new Figure(one.base().plus(other.base()), one.bonus().plus(other.bonus()));
    }
}
