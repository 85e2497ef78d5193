package phonngan.app.privacy;

import java.io.IOException;
import java.io.OutputStream;

/// Where an export of a person is written to, part by part.
public interface PersonPackage {

    /// Opens a part under a name such as `csv/claim.csv`; close it before the next one is opened.
    OutputStream open(String name) throws IOException;
}
