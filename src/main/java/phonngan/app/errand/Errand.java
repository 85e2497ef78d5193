package phonngan.app.errand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A command on its way to the service: what was typed, and where.
///
/// @param arguments the command line
/// @param folder the absolute folder that relative paths start from
/// @param settings the sender's settings, `PHONNGAN_…`
/// @param terminal whether a person reads at a terminal
public record Errand(List<String> arguments, Path folder, Map<String, String> settings, boolean terminal) {
    /// Begins every errand. The service runs its own commands, so releases may differ as long as this is the same.
    private static final String LANGUAGE = "phonngan errand 1";
    /// More than any command line has; whoever announces more speaks another language.
    private static final int LONGEST = 1 << 22;

    /// An errand with those variables of an environment that are settings of the product.
    public static Errand of(List<String> arguments, Path folder, Map<String, String> environment, boolean terminal) {
        var settings = new TreeMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith("PHONNGAN_")) {
                settings.put(name, value);
            }
        });
        return new Errand(List.copyOf(arguments), folder, settings, terminal);
    }

    void write(DataOutputStream out) throws IOException {
        writeText(out, LANGUAGE);
        out.writeInt(arguments.size());
        for (var argument : arguments) {
            writeText(out, argument);
        }
        writeText(out, folder.toString());
        out.writeInt(settings.size());
        for (var setting : settings.entrySet()) {
            writeText(out, setting.getKey());
            writeText(out, setting.getValue());
        }
        out.writeBoolean(terminal);
        out.flush();
    }

    static Errand read(DataInputStream in) throws IOException {
        if (!readText(in).equals(LANGUAGE)) {
            throw new IOException("not an errand");
        }
        var arguments = new ArrayList<String>();
        for (int left = readCount(in); left > 0; left--) {
            arguments.add(readText(in));
        }
        var folder = Path.of(readText(in));
        var settings = new HashMap<String, String>();
        for (int left = readCount(in); left > 0; left--) {
            settings.put(readText(in), readText(in));
        }
        return new Errand(List.copyOf(arguments), folder, Map.copyOf(settings), in.readBoolean());
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(readCount(in)), StandardCharsets.UTF_8);
    }

    private static int readCount(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > LONGEST) {
            throw new IOException("not an errand");
        }
        return count;
    }
}
