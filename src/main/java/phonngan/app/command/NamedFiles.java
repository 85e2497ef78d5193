package phonngan.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Files named on the command line.
final class NamedFiles {
    private NamedFiles() {
    }

    /// The file, if it is one that can be read.
    static Path existing(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CommandRefused(List.of(Problem.refused(ProblemCode.UNREADABLE_FILE,
                    Place.file(file == null ? "" : String.valueOf(file.getFileName())), String.valueOf(file))));
        }
        return file;
    }
}
