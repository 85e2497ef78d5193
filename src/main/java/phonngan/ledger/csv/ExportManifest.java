package phonngan.ledger.csv;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What an export holds, as `manifest.json` says it.
///
/// @param format the format of the export, [#FORMAT]
/// @param offices the chains, in the order in which their entries stand in `ledger.csv`
/// @param files the SHA-256 of every other file, by name
@JsonPropertyOrder({"format", "offices", "files"})
public record ExportManifest(String format, List<Chain> offices, Map<String, String> files) {
    /// The only format so far.
    public static final String FORMAT = "phonngan-ledger/1";

    private static final ObjectWriter JSON = JsonMapper.builder().build().writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /// The chain of one office and fiscal year. As `ledger.csv` has no column for the office, the counts tell where one
    /// chain ends and the next begins; `seq` begins again at 1 there.
    ///
    /// @param office the office's code
    /// @param fiscalYear the Buddhist year
    /// @param entries how many entries it has
    /// @param headHash the hash of the last one
    @JsonPropertyOrder({"office", "fiscal_year", "entries", "head_hash"})
    public record Chain(String office, @JsonProperty("fiscal_year") int fiscalYear, long entries,
            @JsonProperty("head_hash") String headHash) {
    }

    /// The text of `manifest.json`.
    byte[] json() {
        try {
            return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a manifest is plain text and numbers", impossible);
        }
    }
}
