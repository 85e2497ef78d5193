package phonngan.cycle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.access.Role;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;

/// Why a year does not move.
public sealed interface MoveRefusal {

    /// No way leads there from where the year stands.
    ///
    /// @param ways where it may go instead
    record NoSuchMove(Phase from, Phase to, List<Phase> ways) implements MoveRefusal {
        /// Keeps its own copy.
        public NoSuchMove {
            ways = List.copyOf(ways);
        }
    }

    /// The move is somebody else's.
    ///
    record NotYours(Move move, Role role) implements MoveRefusal {
    }

    /// Something must be true first.
    ///
    /// @param missing what is not, at least one
    record NotYet(Move move, List<Condition> missing) implements MoveRefusal {
        /// Keeps its own copy.
        public NotYet {
            missing = List.copyOf(missing);
        }
    }

    /// Nobody said why.
    record NoReason() implements MoveRefusal {
    }

    /// Number and date of the order or announcement are missing.
    record NoOrder(Move move) implements MoveRefusal {
    }

    /// The time of the new phase is over before it begins.
    record UntilIsPast(Instant until) implements MoveRefusal {
    }

    /// The same for people to read, in their language.
    default Problem problem(Language language) {
        return switch (this) {
            case NoSuchMove(var from, var to, var ways) -> problem(ProblemCode.NO_SUCH_MOVE, from.title(language),
                    to.title(language), join(ways.stream().map(it -> it.title(language) + " (" + it.word() + ")")));
            case NotYours(var move, var role) -> problem(ProblemCode.MOVE_NOT_YOURS, move.from().title(language),
                    move.to().title(language), title(role, language), titles(move.who(), language));
            case NotYet(var move, var missing) -> problem(ProblemCode.MOVE_NOT_YET, move.from().title(language),
                    move.to().title(language), join(missing.stream().map(it -> it.missing(language))));
            case NoReason() -> problem(ProblemCode.MOVE_WITHOUT_REASON);
            case NoOrder(var move) ->
                problem(ProblemCode.MOVE_WITHOUT_ORDER, move.from().title(language), move.to().title(language));
            case UntilIsPast(var until) -> problem(ProblemCode.UNTIL_IS_PAST, until.toString());
        };
    }

    private static Problem problem(ProblemCode code, String... arguments) {
        return Problem.refused(code, Place.file(""), arguments);
    }

    private static String join(Stream<String> texts) {
        return texts.collect(Collectors.joining(", "));
    }

    /// What people call a role.
    static String title(Role role, Language language) {
        return Wording.say(language, "cycle", "role." + role.word());
    }

    /// The same for several.
    static String titles(Collection<Role> roles, Language language) {
        return join(roles.stream().sorted().map(it -> title(it, language)));
    }
}
