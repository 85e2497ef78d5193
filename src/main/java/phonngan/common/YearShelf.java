package phonngan.common;

import java.util.List;
import java.util.Optional;

/// All years of all offices of this installation, as a reader would find them on a shelf.
public interface YearShelf {

    /// Every year that has a rule book: offices as they were made, the latest year of each first.
    List<ShelvedYear> list();

    /// The year of an office by the office's code and the Buddhist year, if it is kept.
    Optional<ShelvedYear> find(String officeCode, int be);
}
