package phonngan.catalogue.web;

import java.util.List;
import phonngan.catalogue.Indicator;

/// Every indicator of the chosen group in full, for the printer.
///
/// @param book the book that is open
public record PrintedRulesPage(OpenedBookPage book) {

    /// The indicators, each as on its own page.
    public List<IndicatorPage> indicators() {
        return book.indicators().stream().map(this::page).toList();
    }

    private IndicatorPage page(Indicator it) {
        return new IndicatorPage(book, it);
    }
}
