package phonngan.app;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import phonngan.intake.AnswerSheets;
import phonngan.intake.google.GoogleSettings;
import phonngan.intake.google.GoogleSheets;
import phonngan.intake.google.Pace;

/// How this installation reaches Google, as the environment says: `PHONNGAN_GOOGLE_KEY_FILE` (or the key itself in
/// `PHONNGAN_GOOGLE_KEY`), and `PHONNGAN_GOOGLE_ROOT_URL` for trials.
@Factory
public final class GoogleAccess {

    /// What the environment says, as properties of the application.
    public static Map<String, Object> properties(Map<String, String> environment) {
        var properties = new HashMap<String, Object>();
        Map.of("PHONNGAN_GOOGLE_KEY", "phonngan.google.key", "PHONNGAN_GOOGLE_KEY_FILE", "phonngan.google.key-file",
                "PHONNGAN_GOOGLE_ROOT_URL", "phonngan.google.root", "PHONNGAN_SYNC_EVERY", "phonngan.sync.every")
                .forEach((variable, property) -> Optional.ofNullable(environment.get(variable))
                        .filter(it -> !it.isBlank()).ifPresent(it -> properties.put(property, it)));
        return properties;
    }

    @Bean
    @Singleton
    Pace pace() {
        return Pace.ofTheClock();
    }

    @Singleton
    AnswerSheets answerSheets(@Value("${phonngan.google.key:}") String key,
            @Value("${phonngan.google.key-file:}") String keyFile,
            @Value("${phonngan.google.root:}") String root, Pace pace) {
        var settings = new GoogleSettings(key, keyFile.isBlank() ? Optional.empty() : Optional.of(Path.of(keyFile)),
                root.isBlank() ? GoogleSettings.GOOGLE : root, GoogleSettings.A_MINUTE);
        return new GoogleSheets(settings, pace, RandomGenerator.getDefault());
    }
}
