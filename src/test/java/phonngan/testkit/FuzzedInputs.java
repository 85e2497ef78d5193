package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/// The inputs from which a fuzz test begins, and those on which one has failed before. They lie where Jazzer looks for
/// them, so that a finding is kept by copying one file.
public final class FuzzedInputs {
    private FuzzedInputs() {
    }

    /// Hands over each input of a fuzz test and answers how many there were.
    public static int forEach(Class<?> test, String method, Consumer<byte[]> check) {
        try (var files = Files.list(Path.of(Objects.requireNonNull(
                test.getResource(test.getSimpleName() + "Inputs/" + method)).toURI()))) {
            var inputs = files.sorted().toList();
            for (var input : inputs) {
                check.accept(Files.readAllBytes(input));
            }
            return inputs.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
