package phonngan.app.privacy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Wording;
import phonngan.common.csv.CsvWriter;
import phonngan.common.jdbc.StoreFailure;
import phonngan.intake.PaperStore;
import phonngan.ledger.EntryHash;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.WrittenEntry;
import phonngan.roster.ErasedWords;
import phonngan.roster.SubjectKey;

/// Writes everything that an office holds about a person: each table as CSV and all of them as JSON, the files that were
/// sent, and the person's entries of the ledger with what is needed to check them. Who else is named in the same row is
/// not told.
@Singleton
public final class ExportPerson {
    /// What the person signs in with is a secret, also on paper.
    private static final Set<String> LEFT_OUT = Set.of("credential", "sign_in_session");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConnectionOperations<Connection> connections;
    private final PostedPoints posted;
    private final PaperStore papers;

    ExportPerson(ConnectionOperations<Connection> connections, PostedPoints posted, PaperStore papers) {
        this.connections = connections;
        this.posted = posted;
        this.papers = papers;
    }

    /// Writes the export and answers how many parts it has.
    ///
    /// @throws IOException when it cannot be written
    public int write(Office office, SubjectKey person, PersonPackage to, Instant now) throws IOException {
        var held = connections.executeRead(it -> held(it.getConnection(), office, person));
        int parts = 0;
        for (var table : held.entrySet()) {
            try (var csv = CsvWriter.withByteOrderMark(to.open("csv/" + table.getKey() + ".csv"))) {
                csv.row(List.copyOf(table.getValue().getFirst().keySet()));
                table.getValue()
                        .forEach(row -> csv.row(row.values().stream().map(it -> it == null ? "" : it).toList()));
            }
            parts++;
        }
        try (var out = to.open("data.json")) {
            out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(held));
        }
        parts += 1 + writeFiles(held.getOrDefault("evidence_file", List.of()), to) + writeEntries(office, person, to);
        try (var out = to.open("README.txt")) {
            var words = new ErasedWords(person);
            for (var language : List.of(Language.TH, Language.EN)) {
                out.write(Wording.say(language, "privacy", "export.readme", office.code(), words.shortKey(),
                        now.toString()).getBytes(StandardCharsets.UTF_8));
                out.write("\n\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return parts + 1;
    }

    /// The rows about the person, by table; tables without any are left out.
    private static Map<String, List<Map<String, @Nullable String>>> held(Connection connection, Office office,
            SubjectKey person) {
        var others = new OtherPeople(connection, office.id(), person);
        var held = new LinkedHashMap<String, List<Map<String, @Nullable String>>>();
        for (var table : PersonalData.TABLES) {
            if (!table.ofPerson().equals(HeldTable.NOBODY) && !LEFT_OUT.contains(table.name())) {
                var rows = rows(connection, table, office, person, others);
                if (!rows.isEmpty()) {
                    held.put(table.name(), rows);
                }
            }
        }
        return held;
    }

    private static List<Map<String, @Nullable String>> rows(Connection connection, HeldTable table, Office office,
            SubjectKey person, OtherPeople others) {
        var sql = "select * from %s where %s and %s".formatted(table.name(), table.ofOffice(), table.ofPerson())
                .replace("{office}", Long.toString(office.id())).replace("{person}", person.value());
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var meta = rows.getMetaData();
            var found = new ArrayList<Map<String, @Nullable String>>();
            while (rows.next()) {
                var row = new LinkedHashMap<String, @Nullable String>();
                for (int column = 1; column <= meta.getColumnCount(); column++) {
                    if (!meta.getColumnName(column).equals("name_sort")) {
                        row.put(meta.getColumnName(column), others.hiddenIn(rows.getString(column)));
                    }
                }
                found.add(row);
            }
            return found;
        } catch (SQLException failure) {
            throw new StoreFailure("the data of a person could not be read", failure);
        }
    }

    private int writeFiles(List<Map<String, @Nullable String>> files, PersonPackage to) throws IOException {
        int parts = 0;
        for (var file : files) {
            try (var out = to.open("files/" + file.get("file_id") + "-"
                    + String.valueOf(file.get("name")).replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_"))) {
                out.write(papers.get(String.valueOf(file.get("sha256"))));
                parts++;
            } catch (NoSuchElementException _) {
                // the check of the store tells of a missing file; the person gets what is there
            }
        }
        return parts;
    }

    /// The entries as they are hashed, each with the text of which its hash is the SHA-256, and the heads of the chains.
    private int writeEntries(Office office, SubjectKey person, PersonPackage to) throws IOException {
        var books = posted.listBooks().stream().filter(it -> it.office() == office.id()).toList();
        try (var csv = CsvWriter.exact(to.open("ledger/entries.csv"))) {
            csv.row(WrittenEntry.COLUMNS);
            books.forEach(it -> entries(it, person).forEach(entry -> csv.row(entry.columns())));
        }
        try (var out = to.open("ledger/check.txt")) {
            for (var book : books) {
                for (var entry : entries(book, person)) {
                    out.write((entry.hash() + "  " + EntryHash.text(entry) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        try (var csv = CsvWriter.exact(to.open("ledger/heads.csv"))) {
            csv.row("fiscal_year", "entries", "head_hash");
            books.forEach(it -> csv.row(it.year().toString(), Long.toString(posted.getHead(it).seq()),
                    posted.getHead(it).hash()));
        }
        return 3;
    }

    private List<WrittenEntry> entries(OfficeYear book, SubjectKey person) {
        return posted.getStatement(book, person).entries().stream().map(WrittenEntry::of).toList();
    }
}
