package phonngan.ledger.csv;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import phonngan.common.FiscalYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Sha256;
import phonngan.common.SubjectKind;
import phonngan.ledger.Head;
import phonngan.ledger.WrittenEntry;
import phonngan.roster.KnownSubject;
import phonngan.roster.SubjectKey;

/// A folder that `ledger export` wrote, read back. Every file is compared with the manifest and every line is read once
/// before anything of it is used; the entries are then read again one by one, so that memory does not grow with them.
public final class LedgerCopy {
    private static final String ENTRIES = "ledger.csv";
    private static final String SUBJECTS = "subjects.csv";
    private static final Set<String> FILES = Set.of(ENTRIES, SUBJECTS, "reasons.csv");
    private static final CSVFormat WITH_HEADER = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .get();

    private final Path folder;
    private final List<Chain> chains = new ArrayList<>();
    private final Map<String, KnownSubject> subjects = new HashMap<>();

    private LedgerCopy(Path folder) {
        this.folder = folder;
    }

    /// One chain of the copy.
    ///
    /// @param office the office's code
    /// @param year the fiscal year
    /// @param head the last entry
    /// @param reversed the ids of the entries that are taken back in it
    /// @param subjects the keys that it names
    /// @param rules the digests of the rule books that it names
    public record Chain(String office, FiscalYear year, Head head, Set<Long> reversed, Set<String> subjects,
            Set<String> rules) {
        /// Keeps its own copies.
        public Chain {
            reversed = Set.copyOf(reversed);
            subjects = Set.copyOf(subjects);
            rules = Set.copyOf(rules);
        }
    }

    /// Looks at a folder.
    public static CopyReading read(Path folder) {
        var copy = new LedgerCopy(folder);
        try {
            var problems = copy.check();
            return problems.isEmpty() ? new CopyReading.Sound(copy) : new CopyReading.Faulty(problems);
        } catch (LineRefused refused) {
            return new CopyReading.Faulty(List.of(refused.problem()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException failure) {
            return new CopyReading.Faulty(List.of(Problem.refused(ProblemCode.NOT_AN_EXPORT,
                    Place.file(folder.toString()), folder.toString(), first(failure))));
        }
    }

    /// The chains in the order of their entries.
    public List<Chain> chains() {
        return List.copyOf(chains);
    }

    /// Whom the keys stand for, by key. Keys of people who were erased are not among them.
    public Map<String, KnownSubject> subjects() {
        return Map.copyOf(subjects);
    }

    /// Hands over each chain with its entries, in order. Each stream is to be read to its end.
    ///
    /// @throws UncheckedIOException when the files cannot be read any more
    public void forEachChain(BiConsumer<Chain, Stream<WrittenEntry>> reader) {
        try (var lines = new EntryLines(folder.resolve(ENTRIES))) {
            lines.readHeader();
            for (var chain : chains) {
                reader.accept(chain, Stream.generate(() -> checked(lines)).limit(chain.head().seq()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (LineRefused changed) {
            throw new IllegalStateException("the copy was changed while it was read: " + changed.problem(), changed);
        }
    }

    private static WrittenEntry checked(EntryLines lines) {
        try {
            return lines.entry();
        } catch (LineRefused changed) {
            throw new IllegalStateException("the copy was changed while it was read: " + changed.problem(), changed);
        }
    }

    private List<Problem> check() throws IOException, LineRefused {
        var manifest = JsonMapper.builder().build().readValue(folder.resolve("manifest.json").toFile(),
                ExportManifest.class);
        if (!ExportManifest.FORMAT.equals(manifest.format()) || !manifest.files().keySet().containsAll(FILES)) {
            throw new IllegalArgumentException("manifest.json: " + manifest.format() + " " + manifest.files().keySet());
        }
        var problems = new ArrayList<Problem>();
        for (var name : new TreeSet<>(FILES)) {
            if (!digest(folder.resolve(name)).equals(manifest.files().get(name))) {
                problems.add(Problem.refused(ProblemCode.EXPORT_ALTERED, Place.file(name), name));
            }
        }
        if (problems.isEmpty()) {
            readSubjects();
            readEntries(manifest.offices());
        }
        return problems;
    }

    private void readEntries(List<ExportManifest.Chain> announced) throws IOException, LineRefused {
        try (var lines = new EntryLines(folder.resolve(ENTRIES))) {
            lines.readHeader();
            for (var chain : announced) {
                chains.add(readChain(chain, lines));
            }
            if (lines.hasNext()) {
                throw new LineRefused(Problem.refused(ProblemCode.EXPORT_LINE, Place.file(ENTRIES),
                        lines.entry().hash()));
            }
        }
    }

    private static Chain readChain(ExportManifest.Chain announced, EntryLines lines) throws LineRefused {
        var reversed = new HashSet<Long>();
        var named = new HashSet<String>();
        var rules = new HashSet<String>();
        for (long seq = 1; seq <= announced.entries(); seq++) {
            if (!lines.hasNext()) {
                throw new LineRefused(Problem.refused(ProblemCode.EXPORT_LINE, Place.file(ENTRIES),
                        seq + " / " + announced.entries()));
            }
            var entry = lines.entry();
            if (entry.book().year().be() != announced.fiscalYear()) {
                throw new LineRefused(Problem.refused(ProblemCode.EXPORT_LINE,
                        Place.file(ENTRIES).at("fiscal_year", entry.book().year().toString()),
                        Integer.toString(announced.fiscalYear())));
            }
            if (entry.reverses() != null) {
                reversed.add(entry.reverses());
            }
            named.add(entry.subject());
            rules.add(entry.rules());
        }
        return new Chain(announced.office(), new FiscalYear(announced.fiscalYear()),
                new Head(announced.entries(), announced.headHash()), reversed, named, rules);
    }

    private void readSubjects() throws IOException {
        try (var rows = CSVParser.builder().setPath(folder.resolve(SUBJECTS)).setCharset(StandardCharsets.UTF_8)
                .setFormat(WITH_HEADER).get()) {
            for (var row : rows) {
                var key = row.get("subject_id");
                subjects.put(key, new KnownSubject(new SubjectKey(key),
                        SubjectKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)), row.get("id")));
            }
        }
    }

    private static String digest(Path file) throws IOException {
        var sum = Sha256.begin();
        try (var in = new DigestInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.end(sum);
    }

    private static String first(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
