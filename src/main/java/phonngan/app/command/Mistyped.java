package phonngan.app.command;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.concurrent.Callable;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line in the reader's language; the parser itself speaks English alone.
record Mistyped(Language language) {
    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    Problem problem(ParameterException wrong) {
        return Problem.refused(ProblemCode.BAD_COMMAND, Place.file(""), sentence(wrong));
    }

    private String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                say(unknown.isUnknownOption() ? "option" : "word", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> say("twice", name(twice.getOverwritten()));
            case MissingParameterException missing ->
                say("missing", missing.getMissing().stream().map(Mistyped::wanted).collect(joining(", ")));
            default -> other(wrong);
        };
    }

    private String other(ParameterException wrong) {
        var spec = wrong.getArgSpec();
        var command = wrong.getCommandLine().getCommandSpec();
        if (spec != null && wrong.getValue() != null) {
            return say(WHOLE_NUMBERS.contains(spec.type()) ? "number" : "value", name(spec), wrong.getValue());
        }
        return command.userObject() instanceof Callable<?>
                ? say("other", wrong.getMessage())
                : say("subcommand", String.join(", ", command.subcommands().keySet()));
    }

    private static String wanted(ArgSpec spec) {
        return spec instanceof OptionSpec && spec.arity().max() > 0
                ? name(spec) + "=" + spec.paramLabel()
                : name(spec);
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private String say(String what, String... arguments) {
        return Wording.say(language, "commands", "mistyped." + what, arguments);
    }
}
