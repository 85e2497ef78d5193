package phonngan.app;

import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.Language;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.ranking.PayLine;
import phonngan.ranking.PayLines;
import phonngan.ranking.Ranking;

/// Pay lines from the year's incentive plan. No plan is kept yet, so there is no line.
final class PlannedPayLines implements PayLines {

    @Override
    public Optional<PayLine> find(OfficeYear book, RuleBook rules, Round round, String pool, Ranking ranking,
            Language language) {
        return Optional.empty();
    }
}
