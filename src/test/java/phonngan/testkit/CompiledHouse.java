package phonngan.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;

/// The product's classes as they were compiled: read once, and let go of when the memory is needed.
public final class CompiledHouse {
    private static SoftReference<JavaClasses> read = new SoftReference<>(null);

    private CompiledHouse() {
    }

    /// All of them, without those of the tests.
    public static synchronized JavaClasses classes() {
        var kept = read.get();
        if (kept == null) {
            kept = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("phonngan");
            read = new SoftReference<>(kept);
        }
        return kept;
    }
}
