package phonngan.app.backup;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// What a backup holds, as its `manifest.json` says it.
///
/// @param format the format of the backup, [#FORMAT]
/// @param schema the version of the schema that its tables have
/// @param made when it was made, ISO-8601 in UTC
/// @param rows how many rows each table has, by table
/// @param parts the SHA-256 of every other entry of the zip, by name
@JsonPropertyOrder({"format", "schema", "made", "rows", "parts"})
record BackupManifest(String format, String schema, String made, Map<String, Long> rows, Map<String, String> parts) {
    /// The only format so far.
    static final String FORMAT = "phonngan-backup/1";

    /// The name of the manifest's own entry, the last one of the zip.
    static final String NAME = "manifest.json";

    /// Where the tables' entries stand in the zip.
    static final String TABLES = "tables/";

    /// Where the stored files' entries stand in the zip.
    static final String FILES = "files/";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void write(OutputStream out) throws IOException {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }

    static BackupManifest read(InputStream in) throws IOException {
        return JSON.readValue(in, BackupManifest.class);
    }

    static String tableEntry(String table) {
        return TABLES + table + ".jsonl";
    }
}
