package phonngan.app.command;

import java.util.Map;
import phonngan.app.GoogleAccess;
import phonngan.common.ProblemCode;
import phonngan.intake.google.GoogleSettings;

/// What the environment says about Google, looked over before anything is opened.
final class GoogleOptions {
    private GoogleOptions() {
    }

    /// Properties of the application.
    ///
    /// @throws CommandRefused when Google's place is one to which no key may travel, or the time between readings is none
    static Map<String, Object> from(Map<String, String> environment) {
        var root = environment.getOrDefault("PHONNGAN_GOOGLE_ROOT_URL", GoogleSettings.GOOGLE);
        if (!GoogleSettings.isSafe(root)) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "PHONNGAN_GOOGLE_ROOT_URL", root, GoogleSettings.GOOGLE);
        }
        var every = environment.getOrDefault("PHONNGAN_SYNC_EVERY", "10m");
        if (!every.matches("[1-9]\\d{0,3}[smh]")) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "PHONNGAN_SYNC_EVERY", every, "10m, 1h");
        }
        return GoogleAccess.properties(environment);
    }
}
