package phonngan.testkit.google;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import phonngan.app.store.StoreSettings;

/// The class path without the product's beans: its pages, guards and stores stand beside the trials' Google and must not
/// answer for it. Beans are found by the lists that the compiler leaves among the classes, so those lists are hidden.
final class OwnClasses extends ClassLoader {
    private static final String PRODUCT = StoreSettings.class.getProtectionDomain().getCodeSource().getLocation()
            .toString();

    OwnClasses() {
        super(OwnClasses.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        var found = Collections.list(super.getResources(name));
        found.removeIf(it -> it.toString().startsWith(PRODUCT));
        return Collections.enumeration(found);
    }
}
