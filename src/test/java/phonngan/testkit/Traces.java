package phonngan.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import phonngan.app.store.StoreSettings;

/// Looks for words wherever a store may have left them: in every column of every table, in every file byte by byte, and
/// in what zips hold.
public final class Traces {
    private static final int BEGINNING = 4;

    /// Thousands of words are looked for in one pass: by their first four letters.
    private final Map<Long, List<String>> words;
    private final TreeSet<String> found = new TreeSet<>();

    /// Looks for words of four letters and more; one that is part of a longer Latin word or number is not found.
    public Traces(Collection<String> words) {
        this.words = words.stream().collect(Collectors.groupingBy(it -> beginning(it, 0)));
    }

    private static long beginning(String text, int at) {
        long packed = 0;
        for (int i = at; i < at + BEGINNING; i++) {
            packed = packed << 16 | text.charAt(i);
        }
        return packed;
    }

    /// Where which words were found, each once a place.
    public List<String> found() {
        return List.copyOf(found);
    }

    /// Looks at a text.
    public Traces in(String place, String text) {
        for (int at = 0; at + BEGINNING <= text.length(); at++) {
            for (var word : words.getOrDefault(beginning(text, at), List.of())) {
                if (text.startsWith(word, at) && !isLetter(text, at - 1) && !isLetter(text, at + word.length())) {
                    found.add(place + ": " + word);
                }
            }
        }
        return this;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at));
    }

    /// Looks at every file below a folder, and into zips.
    public Traces inFolder(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                inBytes(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    private void inBytes(String place, byte[] bytes) throws IOException {
        in(place, new String(bytes, StandardCharsets.UTF_8));
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    inBytes(place + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    /// Looks at every column of every table.
    public Traces inTables(StoreSettings settings) {
        try (var owner = DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
                var tables = owner.getMetaData().getTables(owner.getCatalog(), owner.getSchema(), "%",
                        new String[]{"BASE TABLE", "TABLE"});
                var statement = owner.createStatement()) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var rows = statement.executeQuery("select * from `" + table + "`")) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            in(table + "." + rows.getMetaData().getColumnName(column),
                                    String.valueOf(rows.getString(column)));
                        }
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return this;
    }
}
