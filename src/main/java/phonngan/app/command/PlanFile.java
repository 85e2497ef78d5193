package phonngan.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.common.yaml.YamlTree;

/// An incentive plan named on the command line.
///
/// @param plan what it says
/// @param text word for word
record PlanFile(IncentivePlan plan, String text) {

    /// Reads it, or ends the command with everything that is wrong with it.
    static PlanFile read(@Nullable Path named) {
        var file = NamedFiles.existing(named);
        try {
            var bytes = YamlTree.bytes(file);
            return switch (IncentivePlanReader.read(String.valueOf(file.getFileName()), bytes)) {
                case IncentivePlanReading.Understood(IncentivePlan plan) ->
                    new PlanFile(plan, new String(bytes, StandardCharsets.UTF_8));
                case IncentivePlanReading.Refused refused -> throw new CommandRefused(refused.problems());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
