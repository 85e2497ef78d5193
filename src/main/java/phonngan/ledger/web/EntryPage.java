package phonngan.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.Claim;
import phonngan.ledger.EntryHash;
import phonngan.ledger.Head;
import phonngan.ledger.WrittenEntry;

/// One entry with every column and the text under its hash, so that a reader can compute the hash without the product.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param line the entry
/// @param hashBefore the hash that the entry before it carries; null for the first one
/// @param head the last entry of the chain
/// @param claims those that it names and the reader may look at, by id
public record EntryPage(Frame frame, RuleBook rules, LedgerPage.Line line, @Nullable String hashBefore, Head head,
        Map<String, Claim> claims) {
    /// Keeps its own copy.
    public EntryPage {
        claims = Map.copyOf(claims);
    }

    /// A column of the contract with what stands there.
    ///
    /// @param name the column's name
    /// @param value as text; empty for nothing
    public record Column(String name, String value) {
    }

    /// The columns in their order.
    public List<Column> columns() {
        var values = line.entry().columns();
        return IntStream.range(0, values.size())
                .mapToObj(it -> new Column(WrittenEntry.COLUMNS.get(it), values.get(it))).toList();
    }

    /// The claims that it names, each by its id.
    public List<String> submissions() {
        return Stream.of(line.entry().submissions().split(";")).filter(it -> !it.isEmpty()).toList();
    }

    /// Where the claim of an id is; empty when it is not to be seen, or not there.
    public Optional<Address> claim(String id) {
        return Optional.ofNullable(claims.get(id))
                .map(it -> Address.of(frame.at("/claims")).then(it.form()).with("key", it.responseKey()));
    }

    /// The text under the hash.
    public String text() {
        return EntryHash.text(line.entry());
    }

    /// Whether the columns give the hash that the entry carries.
    public boolean isWhole() {
        return EntryHash.of(line.entry()).equals(line.entry().hash());
    }

    /// Whether it names the hash of the entry before it.
    public boolean isLinked() {
        return line.entry().previousHash().equals(hashBefore == null ? Head.EMPTY.hash() : hashBefore);
    }

    /// Whether the text can stand between the quotes of a shell: a text that somebody tampered with might not.
    public boolean isSafeToType() {
        return text().chars().allMatch(it -> it >= ' ' && it <= '~' && it != '\'');
    }

    /// The indicator's title in the reader's language.
    public String title() {
        return rules.findIndicator(line.entry().indicator())
                .map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(line.entry().indicator());
    }

    /// A hash as people read it aloud.
    public String aloud(String hash) {
        return EntryHash.inGroups(hash);
    }
}
