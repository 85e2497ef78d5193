package phonngan.review.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.Batch;
import phonngan.intake.Claim;
import phonngan.intake.RawRow;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimStanding;
import phonngan.review.Decision;
import phonngan.review.Ruling;
import phonngan.review.VersionStanding;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// One claim with its whole life.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param roster people and units, for names
/// @param history all that is known of it
/// @param standing where it stands
/// @param seen the decisions that the reader may see, by time
/// @param versions the versions that are shown side by side, oldest first
/// @param sources where each of them came from
public record ClaimPage(Frame frame, RuleBook rules, Roster roster, ClaimHistory history, ClaimStanding standing,
        List<Decision> seen, List<Claim> versions, List<Source> sources) {
    /// How many versions are shown side by side, the latest ones.
    static final int VERSIONS = 4;
    private static final int DECISIONS = 50;

    /// Keeps its own copies.
    public ClaimPage {
        seen = List.copyOf(seen);
        versions = List.copyOf(versions);
        sources = List.copyOf(sources);
    }

    /// Where a version came from.
    ///
    /// @param version the version
    /// @param batch the reading that brought it
    /// @param row the row as it came
    public record Source(Claim version, Batch batch, RawRow row) {
        /// The header of a cell; empty when the row has more cells than there are headers.
        public String header(int cell) {
            return cell < batch.headers().size() ? batch.headers().get(cell) : "";
        }
    }

    /// One field with what each version says in it.
    ///
    /// @param field the field's word
    /// @param values for each version: nothing, one text, or several
    public record Said(String field, List<List<String>> values) {
        /// Whether a version says something else than the one before it.
        public boolean differs(int version) {
            return version > 0 && !values.get(version).equals(values.get(version - 1));
        }
    }

    /// The latest version with what stands of its decisions.
    public VersionStanding current() {
        return standing.current();
    }

    /// Every field in which any of the versions says something.
    public List<Said> said() {
        var each = versions.stream().map(words()::of).toList();
        var fields = new LinkedHashSet<String>();
        each.forEach(it -> fields.addAll(it.keySet()));
        return fields.stream()
                .map(field -> new Said(field, each.stream().map(it -> it.getOrDefault(field, List.of())).toList()))
                .toList();
    }

    /// Where a version stands.
    public VersionStanding standingOf(Claim version) {
        return standing.superseded().stream().filter(it -> it.claim().equals(version)).findFirst()
                .orElse(standing.current());
    }

    /// Whether a version is the one that counts.
    public boolean counts(Claim version) {
        return standing.counting().filter(it -> it.claim().equals(version)).isPresent();
    }

    /// The decisions that the reader may see, latest first.
    public List<Decision> decisions() {
        return seen.reversed().stream().limit(DECISIONS).toList();
    }

    /// The number of the version that a decision rules on.
    public int versionOf(Decision it) {
        return history.versions().stream().filter(version -> version.id() == it.claimId()).mapToInt(Claim::version)
                .findFirst().orElse(0);
    }

    /// Whether a decision is the one that stands for its version.
    public boolean stands(Decision it) {
        return history.versions().stream().filter(version -> version.id() == it.claimId())
                .anyMatch(version -> standingOf(version).decision().filter(it::equals).isPresent());
    }

    /// What a decision put right, field by field.
    public Map<String, List<String>> corrections(Decision it) {
        return words().of(it.ruling().corrections(), current().claim().facts().indicator());
    }

    /// What a ruling carries besides its reason; null for nothing.
    public @Nullable String carried(Decision it) {
        return switch (it.ruling()) {
            case Ruling.DuplicateOf ruling -> frame.ui().t("claims.carried.duplicate", ruling.refersTo());
            case Ruling.Await ruling ->
                frame.ui().t("claims.carried.await", ruling.owedDocument(), ruling.owedBy());
            case Ruling.Accept _,Ruling.Admit _,Ruling.Return _,Ruling.Reject _,Ruling.Withdraw _ -> null;
        };
    }

    /// Where it is judged.
    public Address judging() {
        return QueuePage.claimAt(frame, ClaimKey.of(current().claim()));
    }

    /// The indicator's title in the reader's language.
    public String title() {
        return words().title(current().facts().indicator());
    }

    /// What people call the subject; empty while it is in doubt.
    public String name() {
        return current().subject() == null ? "" : nameOf(current().subject());
    }

    /// Staff id or unit code of the subject; empty while it is in doubt.
    public String id() {
        return current().subject() == null ? "" : roster.findId(current().subject()).orElse("");
    }

    /// The reading that brought a version.
    public Address reading(Batch batch) {
        return Address.of(frame.at("/intake")).then(Long.toString(batch.id()));
    }

    private String nameOf(SubjectKey key) {
        return words().nameOf(key);
    }

    private ClaimWords words() {
        return new ClaimWords(frame.ui(), rules, roster);
    }
}
