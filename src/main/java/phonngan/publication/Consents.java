package phonngan.publication;

import java.util.List;
import phonngan.common.OfficeYear;

/// Where consents are kept; they are only ever added.
public interface Consents {

    /// All consents of a year, earliest first.
    List<Consent> list(OfficeYear book);

    /// Adds one.
    void add(OfficeYear book, Consent consent);
}
