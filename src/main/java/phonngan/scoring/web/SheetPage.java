package phonngan.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod.WithLevels;
import phonngan.common.WebLink;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Roster;
import phonngan.roster.StaffPeriod;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;
import phonngan.scoring.Correction;
import phonngan.scoring.Explanation;
import phonngan.scoring.Explanation.Line;
import phonngan.scoring.Explanation.Part;
import phonngan.scoring.Proof;
import phonngan.scoring.Sheet;
import phonngan.scoring.SheetLine;
import phonngan.scoring.Titles;

/// Somebody's sheet, as a page and as a drawer.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param round of which round
/// @param whose whose sheet
/// @param sheet the sheet; null for who is not measured in the round
/// @param roster the year's people and units, to name those who decided
public record SheetPage(Frame frame, RuleBook rules, Round round, Whose whose, @Nullable Sheet sheet,
        Roster roster) {
    private static final int SHORT_DIGEST = 12;

    /// Whose sheet it is.
    ///
    /// @param id staff id or unit code
    /// @param name as printed
    /// @param periods of a person, by first day; empty for a unit
    public record Whose(String id, String name, List<StaffPeriod> periods) {
        /// Keeps its own copy.
        public Whose {
            periods = List.copyOf(periods);
        }

        /// Whoever has that id on the roster.
        static Optional<Whose> find(Roster roster, String id) {
            return roster.findById(id).map(it -> new Whose(it.id(), it.name(), it.periods()))
                    .or(() -> roster.findUnit(id).map(it -> new Whose(it.code(), it.name(), List.of())));
        }
    }

    /// The sheet of who is measured.
    public Sheet measured() {
        return Objects.requireNonNull(sheet, "not measured in the round");
    }

    /// The reasons behind a figure, sorted by what they are about.
    public SequencedMap<Part, List<Line>> reasons(SheetLine line) {
        return explanation(line).parts(frame.ui().language());
    }

    /// The sentence that says the most about a figure: what is owed, else what counted, else what to do.
    public String mainSentence(SheetLine line) {
        var parts = reasons(line);
        return List.of(Part.AWAITED, Part.COUNTED, Part.NOT_COUNTED, Part.NEXT).stream().filter(parts::containsKey)
                .map(it -> parts.get(it).getFirst().sentence()).findFirst().orElse("");
    }

    /// What counted, briefly, when it is more than the main sentence says.
    public int moreReasons(SheetLine line) {
        return Math.max(0, reasons(line).getOrDefault(Part.COUNTED, List.of()).size() - 1);
    }

    private Explanation explanation(SheetLine line) {
        return new Explanation(line.explained().theCase(), line.score(),
                Titles.of(measured().rules(),
                        roster.units().stream().collect(Collectors.toMap(Unit::code, Unit::name))));
    }

    /// What lies behind the claims that a reason speaks of.
    public List<Proof> proofs(Line reason) {
        return reason.claims().stream().map(it -> measured().proofs().get(it)).filter(Objects::nonNull).toList();
    }

    /// Who decided, by name where the roster knows the id, and as recorded.
    public String reviewer(String recorded) {
        return roster.findById(recorded).map(it -> it.name() + " (" + recorded + ")").orElse(recorded);
    }

    /// A corrected value as people read it.
    public String told(SheetLine line, Correction correction, String value) {
        return switch (correction.field()) {
            case "subject" -> roster.findId(new SubjectKey(value)).orElse(value);
            case "indicator" -> measured().rules().findIndicator(value)
                    .map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(value);
            case "evidence_kind" -> kind(value);
            case "level" -> level(line, value);
            default -> value;
        };
    }

    private String level(SheetLine line, String id) {
        return line.explained().theCase().criteria().scoring() instanceof WithLevels method
                ? method.findLevel(id).map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(id)
                : id;
    }

    /// What people call a kind of evidence; empty for none.
    public String kind(String id) {
        return measured().rules().evidenceKinds().getOrDefault(id, id);
    }

    /// A link that a browser may follow; empty for any other text that somebody sent.
    public Optional<String> link(String text) {
        return text.matches("(?i)https?://\\S+") || WebLink.isOwnFile(text) ? Optional.of(text) : Optional.empty();
    }

    /// The name of the role group in the reader's language.
    public String group() {
        return group(measured().subject().group());
    }

    /// The name of a role group in the reader's language; the id when the rule book does not know it.
    public String group(String id) {
        return rules.findGroup(id).map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(id);
    }

    /// The unit and those above it, nearest first; for a unit only those above it.
    public List<String> units() {
        var names = new ArrayList<String>();
        var next = roster.findUnit(measured().subject().unitCode());
        for (int depth = 0; next.isPresent() && depth < 4; depth++) {
            if (!next.get().name().equals(whose.name())) {
                names.add(next.get().name());
            }
            next = roster.findUnit(next.get().parentCode());
        }
        return names;
    }

    /// The name of a period's unit; empty when not given.
    public String unit(StaffPeriod period) {
        return roster.findUnit(period.unitCode()).map(Unit::name).orElse(period.unitCode());
    }

    /// Periods of service, when there is more than one: the person moved.
    public List<StaffPeriod> periods() {
        return whose.periods().size() > 1 ? whose.periods() : List.of();
    }

    /// The title of the round in the reader's language.
    public String roundTitle() {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }

    /// The title of an indicator in the reader's language.
    public String title(SheetLine line) {
        return frame.ui().title(line.indicator().title(), line.indicator().titleEn());
    }

    /// How long a bar is, in hundredths of a point.
    public long length(Points points) {
        return points.hundredths();
    }

    /// The beginning of the rule book's fingerprint, enough to tell two books apart.
    public String shortDigest() {
        return measured().rules().digest().hex().substring(0, SHORT_DIGEST);
    }

    /// This sheet.
    public Address address() {
        return Address.of(frame.at("/people")).then(whose.id()).with("round",
                round.equals(rules.lastRound()) ? "" : round.id());
    }

    /// One indicator of this sheet.
    public Address address(SheetLine line) {
        return address().part(line.indicator().id());
    }

    /// The whole history of a claim.
    public Address claim(Proof proof) {
        return Address.of(frame.at("/claims")).then(proof.claim().form()).with("key", proof.claim().responseKey());
    }

    /// What the ledger has of this subject.
    public Address ledger() {
        return Address.of(frame.at("/ledger")).with("subject", whose.id());
    }

    /// The rule behind an indicator.
    public Address rule(SheetLine line) {
        return Address.of(frame.at("/rules")).then(line.indicator().id());
    }
}
