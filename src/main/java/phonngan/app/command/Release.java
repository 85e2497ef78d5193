package phonngan.app.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// Which release of the product this is, as the manifest of its jar says; compiled classes outside a jar are a
/// `development` version.
final class Release implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Release.class.getPackage().getImplementationVersion();
        return new String[]{"phonngan " + Objects.requireNonNullElse(version, "development")};
    }
}
