package phonngan.review.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod.WithLevels;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.common.WebLink;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.EvidenceFile;
import phonngan.intake.PaperType;
import phonngan.review.Bar;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimNote;
import phonngan.review.ClaimStanding;
import phonngan.review.Confirmation;
import phonngan.review.Decision;
import phonngan.review.FindCriteria;
import phonngan.review.FindTwins;
import phonngan.review.JudgeQueue;
import phonngan.review.VersionStanding;
import phonngan.review.Worth;

/// One claim with the criterion that it claims beside it, and the decision to be made.
///
/// @param bench where the judge sits
/// @param history all that is known of the claim
/// @param standing where it stands
/// @param bar what keeps the judge from deciding; null when nothing does
/// @param settled whether somebody else decided on it for good
/// @param decisions those that the judge may see, by time
/// @param seen the id of the latest of them; 0 for none
/// @param blind whether the judge reads without knowing what others think
/// @param files files among the papers, by their address
/// @param confirmations what heads of units attested for the claim, those taken back included
/// @param others other claims of the same owner for the same indicator
/// @param twins claims that may rest on the same paper, whosever they are, or say the same
/// @param notes what the judge may read of the talk
/// @param queue the judge's queue
/// @param sent what was typed, when it was not taken
/// @param faults what was wrong with it
/// @param said what was done before, and on which claim
public record JudgingPage(BenchPage bench, ClaimHistory history, ClaimStanding standing, @Nullable Bar bar,
        boolean settled, List<Decision> decisions, long seen, boolean blind, Map<String, EvidenceFile> files,
        List<Confirmation> confirmations, List<VersionStanding> others,
        FindTwins.Found twins, List<ClaimNote> notes, JudgeQueue queue,
        Map<String, String> sent,
        List<String> faults, Said said) {
    /// Reasons that judges give again and again, by the ends of their texts’ keys.
    static final List<String> USUAL = List.of("unreadable", "wrong-paper", "not-own", "wrong-level", "no-date",
            "no-signature", "other-indicator", "incomplete", "twice");

    /// Keeps its own copies.
    public JudgingPage {
        decisions = List.copyOf(decisions);
        files = Map.copyOf(files);
        confirmations = List.copyOf(confirmations);
        others = List.copyOf(others);
        notes = List.copyOf(notes);
        sent = Map.copyOf(sent);
        faults = List.copyOf(faults);
    }

    /// What was done before this page was opened.
    ///
    /// @param word the word of it; empty for nothing
    /// @param claim on which claim; null when that is not known
    public record Said(String word, @Nullable ClaimKey claim) {
    }

    /// Where a paper is.
    ///
    /// @param address the address that opens it
    /// @param host the host of an address elsewhere; empty for an own file and for what is no address
    /// @param file the file; null for an address elsewhere
    public record Paper(String address, String host, @Nullable EvidenceFile file) {
        /// Whether a browser may show it as a picture.
        public boolean isPicture() {
            return file != null && file.paper().type() != PaperType.PDF;
        }

        /// Whether it can be opened.
        public boolean isAddress() {
            return file != null || !host.isEmpty();
        }
    }

    /// What stands around the page.
    public Frame frame() {
        return bench.frame();
    }

    /// The latest version with what stands of its decisions.
    public VersionStanding current() {
        return standing.current();
    }

    /// Which claim it is.
    public ClaimKey key() {
        return ClaimKey.of(current().claim());
    }

    /// Why the judge may not decide; empty when nothing stands against it.
    public String barred() {
        if (bar != null) {
            return bar.said(frame().ui().language());
        }
        return settled ? frame().ui().t("review.settled") : "";
    }

    /// What people call the one whose evidence it is; empty while that is in doubt.
    public String name() {
        return owner(current());
    }

    /// The same of another claim.
    public String owner(VersionStanding it) {
        return it.subject() == null ? "" : bench.words().nameOf(Objects.requireNonNull(it.subject()));
    }

    /// Staff id or unit code of the same.
    public String id() {
        return current().subject() == null
                ? ""
                : bench.year().roster().findId(Objects.requireNonNull(current().subject())).orElse("");
    }

    /// The indicator; null when the book does not have it.
    public @Nullable Indicator indicator() {
        return bench.year().rules().findIndicator(current().facts().indicator()).orElse(null);
    }

    /// The indicator's title.
    public String title() {
        return bench.words().title(current().facts().indicator());
    }

    /// What the sender said, field by field, papers aside.
    public Map<String, List<String>> saidBySender() {
        var words = new LinkedHashMap<>(bench.words().of(current().claim()));
        words.remove("evidence_links");
        words.remove("indicator");
        return words;
    }

    /// The papers.
    public List<Paper> papers() {
        var papers = new ArrayList<Paper>();
        for (var link : current().claim().facts().evidenceLinks()) {
            for (var text : WebLink.split(link)) {
                papers.add(new Paper(text, WebLink.isWeb(text) ? hostOf(text) : "", files.get(text)));
            }
        }
        return papers;
    }

    /// The file that shows a report.
    public String file(Confirmation it) {
        return frame().at("/files/" + it.report().file());
    }

    private static String hostOf(String address) {
        try {
            return Objects.requireNonNullElse(URI.create(address).getHost(), "");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /// The criteria that hold; null when the book does not have the indicator.
    public @Nullable Criteria criteria() {
        return FindCriteria.find(bench.year(), current()).orElse(null);
    }

    /// The steps or items of the criteria; none for another method.
    public List<Step> steps() {
        return criteria() != null && criteria().scoring() instanceof WithSteps it ? it.steps() : List.of();
    }

    /// The levels of the criteria, the highest first; none for another method.
    public List<AwardLevel> levels() {
        return criteria() != null && criteria().scoring() instanceof WithLevels it
                ? it.levels().reversed()
                : List.of();
    }

    /// What has to be sent for what is claimed.
    public EvidenceRequirement asked() {
        var criteria = criteria();
        return criteria == null ? EvidenceRequirement.NONE : FindCriteria.evidence(criteria, current().facts());
    }

    /// What people call a kind of paper.
    public String kind(String id) {
        return bench.year().rules().evidenceKinds().getOrDefault(id, id);
    }

    /// What it would give by itself; empty when only several claims together make points.
    public Optional<Points> worth() {
        return Optional.ofNullable(criteria()).flatMap(it -> Worth.of(it, current().facts()));
    }

    /// What was checked already: the end of each text's key, and whether it holds.
    public Map<String, Boolean> checks() {
        var checks = new LinkedHashMap<String, Boolean>();
        var claim = current().claim();
        checks.put("owner", current().subject() != null);
        checks.put("period", !claim.outOfPeriod());
        checks.put("in-time", !claim.late());
        checks.put("papers", !claim.facts().evidenceLinks().isEmpty());
        checks.put("kind", asked().accepts(current().facts().evidenceKind()));
        if (twins.isWhole() || !twins.twins().isEmpty()) {
            checks.put("alone", twins.twins().isEmpty());
        }
        return checks;
    }

    /// Whether it has to be admitted before it can be accepted.
    public boolean needsAdmission() {
        return !current().admitted() && (current().claim().late() || current().claim().outOfPeriod());
    }

    /// The fields that a judge may put right, in order: those of the method first.
    public List<String> correctable() {
        return List.of("value", "numerator", "denominator", "holder", "contest", "achieved_on");
    }

    /// Words of the usual reasons.
    public List<String> usual() {
        return USUAL;
    }

    /// What was typed into a field.
    public String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    /// What a decision put right, field by field.
    public Map<String, List<String>> corrections(Decision it) {
        return bench.words().of(it.ruling().corrections(), current().claim().facts().indicator());
    }

    /// Whether a decision is the judge's own.
    public boolean isOwn(Decision it) {
        return bench.judge().is(bench.year().roster(), it.reviewer());
    }

    /// What people call somebody whom a decision or note names.
    public String called(String reviewer) {
        return bench.year().roster().findById(reviewer).map(it -> it.name()).orElse(reviewer);
    }

    /// Where another claim is judged.
    public Address of(ClaimKey claim) {
        return QueuePage.claimAt(frame(), claim);
    }

    /// Where another version is judged.
    public Address of(VersionStanding other) {
        return of(ClaimKey.of(other.claim()));
    }

    /// The page of the claim with all its versions side by side.
    public Address wholeLife() {
        return Address.of(frame().at("/claims")).then(key().form()).with("key", key().responseKey());
    }

    /// The page of the indicator.
    public Address rule() {
        return Address.of(frame().at("/rules")).then(current().facts().indicator());
    }
}
