package phonngan.planted.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ReadsFiles {
    private ReadsFiles() {
    }

    static void print(Path path) throws IOException {
        System.out.println(Files.readString(path));
    }
}
