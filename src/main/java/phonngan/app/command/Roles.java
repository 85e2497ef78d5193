package phonngan.app.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import phonngan.access.Role;
import phonngan.common.ProblemCode;

/// Roles on the command line, as somebody claims them.
final class Roles {
    private Roles() {
    }

    /// The role of an option.
    static Role get(String option, String word) {
        return Role.find(word).orElseThrow(() -> new CommandRefused(ProblemCode.BAD_OPTION, option, word,
                Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(", "))));
    }
}
