package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Complaints;
import phonngan.common.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import phonngan.catalogue.RuleBookFile;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBookReading;
import phonngan.catalogue.RuleBookReading.Faulty;
import phonngan.catalogue.RuleBookReading.Sound;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Reads a rule book and checks all that can be checked without scoring anybody.
///
/// The files are `catalogue.yaml`, `indicators/*.yaml` and `examples/*.yaml`. With one error nothing loads; every
/// error and warning is told at once.
public final class RuleBookReader {
    private static final Pattern INDICATORS = Pattern.compile("indicators/[^/]+\\.yaml");
    private static final Pattern EXAMPLES = Pattern.compile("examples/[^/]+\\.yaml");

    /// Reads the files.
    public RuleBookReading read(RuleBookFiles files) {
        var complaints = new Complaints();
        tellStray(files, complaints);
        var items = items(files, INDICATORS, "indicators", complaints);
        var known = new Known(Known.peek(items).ids(), !complaints.anyRefused());
        var ground = ground(files, known, complaints);
        var indicators = indicators(items, ground, known);
        var book = ground.withIndicators(files.digest(), indicators.stream().map(IndicatorEntry::indicator).toList());
        var examples = items(files, EXAMPLES, "examples", complaints).stream()
                .map(new Examples(book, ground, known)::read).toList();
        new CrossChecks(book, indicators, examples).tell();
        if (items.isEmpty() && !complaints.anyRefused()) {
            complaints.add(Problem.refused(ProblemCode.MISSING_FILE, Place.file("indicators/"), "indicators/*.yaml"));
        }
        return complaints.anyRefused()
                ? new Faulty(complaints.byPlace())
                : new Sound(book, examples, complaints.byPlace());
    }

    private static void tellStray(RuleBookFiles files, Complaints complaints) {
        files.files().stream().map(RuleBookFile::path)
                .filter(it -> !it.equals(RuleBookFiles.CATALOGUE) && !INDICATORS.matcher(it).matches()
                        && !EXAMPLES.matcher(it).matches())
                .forEach(it -> complaints.add(Problem.warning(ProblemCode.STRAY_FILE, Place.file(it), it)));
    }

    private static Foundation ground(RuleBookFiles files, Known indicators, Complaints complaints) {
        var file = files.find(RuleBookFiles.CATALOGUE);
        if (file.isEmpty()) {
            complaints.add(Problem.refused(ProblemCode.MISSING_FILE, Place.file(RuleBookFiles.CATALOGUE),
                    RuleBookFiles.CATALOGUE));
            return CatalogueFile.unread();
        }
        var before = complaints.count();
        var root = YamlTree.read(file.get().path(), file.get().text(), complaints);
        if (root.isEmpty() && complaints.count() == before) {
            complaints.add(Problem.refused(ProblemCode.EMPTY_YAML, Place.file(RuleBookFiles.CATALOGUE),
                    RuleBookFiles.CATALOGUE));
        }
        return root.map(it -> CatalogueFile.read(it, indicators)).orElseGet(CatalogueFile::unread);
    }

    private static List<IndicatorEntry> indicators(List<Field> items, Foundation ground, Known known) {
        var reader = new IndicatorEntry.Reader(ground, known, new Distinct());
        return items.stream().map(reader::read).toList();
    }

    private static List<Field> items(RuleBookFiles files, Pattern path, String name, Complaints complaints) {
        var items = new ArrayList<Field>();
        for (var file : files.files()) {
            if (path.matcher(file.path()).matches()) {
                YamlTree.read(file.path(), file.text(), complaints)
                        .ifPresent(it -> items.addAll(it.named(name).list()));
            }
        }
        return items;
    }
}
