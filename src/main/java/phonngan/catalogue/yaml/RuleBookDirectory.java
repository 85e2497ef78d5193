package phonngan.catalogue.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import phonngan.catalogue.RuleBookFile;
import phonngan.catalogue.RuleBookFiles;
import phonngan.common.yaml.YamlTree;

/// Takes a rule book's files from a folder, such as `config/catalogue/2566`.
public final class RuleBookDirectory {
    private static final int DEEPEST = 3;

    private RuleBookDirectory() {
    }

    /// Every file below the folder whose name ends in `.yaml` or `.yml`, hidden ones left out. Those that stand where
    /// no rule book has files are told by the reader. A folder that is not there has no files.
    ///
    /// @throws IOException when a file is there and cannot be read
    public static RuleBookFiles read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new RuleBookFiles(List.of());
        }
        var files = new ArrayList<RuleBookFile>();
        for (var path : yamlBelow(folder)) {
            files.add(new RuleBookFile(slashed(folder.relativize(path)), YamlTree.bytes(path)));
        }
        return new RuleBookFiles(files);
    }

    private static List<Path> yamlBelow(Path folder) throws IOException {
        try (var paths = Files.walk(folder, DEEPEST)) {
            return paths.filter(Files::isRegularFile).filter(RuleBookDirectory::isYaml).toList();
        } catch (UncheckedIOException whileWalking) {
            throw whileWalking.getCause();
        }
    }

    private static String slashed(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false).map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    private static boolean isYaml(Path path) {
        var name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
