package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.catalogue.RuleBookFile;
import phonngan.common.ProblemCode;

class RuleBookDirectoryTest {
    @TempDir
    Path folder;

    @Test
    void takesTheYamlFilesOfTheFolderByTheirPathsBelowIt() throws IOException {
        write("catalogue.yaml");
        write("indicators/teacher.yaml");
        write("examples/honour-student.yaml");
        write("README.md");
        write("indicators/.teacher.yaml");
        write("indicators/district.yml");

        assertThat(RuleBookDirectory.read(folder).files()).extracting(RuleBookFile::path).containsExactly(
                "catalogue.yaml", "examples/honour-student.yaml", "indicators/district.yml",
                "indicators/teacher.yaml");
        assertThat(RuleBookDirectory.read(folder).find("catalogue.yaml").orElseThrow().text())
                .contains("# catalogue.yaml\n");
    }

    @Test
    void aFolderThatIsNotThereLacksItsCatalogue() throws IOException {
        var reading = new RuleBookReader().read(RuleBookDirectory.read(folder.resolve("2599")));

        assertThat(reading.problems()).extracting(it -> it.code() + " " + it.place().file())
                .containsExactly(ProblemCode.MISSING_FILE + " catalogue.yaml");
    }

    private void write(String path) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "# " + path + "\n");
    }
}
