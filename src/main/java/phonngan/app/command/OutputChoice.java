package phonngan.app.command;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Where a list goes and in which form: standard output unless a file is named; comma-separated values unless somebody
/// sits at a terminal.
final class OutputChoice {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "option.format")
    private @Nullable String format;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "option.output")
    private @Nullable Path file;

    Listing.Format format() {
        if (format == null) {
            return file == null && Root.of(command).desk().terminal() ? Listing.Format.TABLE : Listing.Format.CSV;
        }
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "table" -> Listing.Format.TABLE;
            case "csv" -> Listing.Format.CSV;
            case "json" -> Listing.Format.JSON;
            default -> throw new CommandRefused(ProblemCode.BAD_OPTION, "--format", format, "table, csv, json");
        };
    }

    boolean isFile() {
        return file != null;
    }

    OutputStream open() {
        if (file == null) {
            return new Unclosed(Root.of(command).desk().out());
        }
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new FileOutputStream(file.toFile());
        } catch (IOException failure) {
            throw new CommandRefused(ProblemCode.UNWRITABLE_FILE, file.toString(),
                    String.valueOf(failure.getMessage()));
        }
    }

    /// Standard output outlives every list.
    private static final class Unclosed extends FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
