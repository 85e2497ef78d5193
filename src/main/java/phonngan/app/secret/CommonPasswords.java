package phonngan.app.secret;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Passwords that are tried first because so many people have them: the list of zxcvbn 4.4.2 (MIT, Dan Wheeler and
/// Dropbox), its first ten thousand and every longer one.
@Singleton
public final class CommonPasswords {
    private final Set<String> list;

    CommonPasswords() {
        var file = CommonPasswords.class.getClassLoader().getResourceAsStream("common-passwords.txt");
        try (var reader = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            list = reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Whether a text in small letters is on it.
    public boolean contains(String text) {
        return list.contains(text);
    }
}
