package phonngan.ledger.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import phonngan.common.OfficeYear;
import phonngan.ledger.csv.LedgerExport;
import phonngan.roster.KnownSubject;

/// The export of a year's ledger as one file.
final class LedgerZip {
    private LedgerZip() {
    }

    static void write(OutputStream out, LedgerExport export, String office, OfficeYear book,
            Stream<KnownSubject> subjects) throws IOException {
        var folder = Files.createTempDirectory("phonngan-ledger");
        try {
            export.write(folder, office, book, subjects);
            try (var zip = new ZipOutputStream(out)) {
                for (var file : list(folder)) {
                    zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        } finally {
            for (var file : list(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static Iterable<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
