package phonngan.catalogue.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.common.web.Ui;

/// How an indicator scores for some groups: the part of a page that tells it in sentences and tables.
///
/// @param book the book that is open
/// @param groups for whom it holds
/// @param criteria what holds
public record CriteriaPage(OpenedBookPage book, List<RoleGroup> groups, Criteria criteria) {
    /// Keeps its own copy.
    public CriteriaPage {
        groups = List.copyOf(groups);
    }

    /// The word of a way to score, which ends the keys of its texts.
    static String word(ScoringMethod method) {
        return switch (method) {
            case ScoringMethod.Milestone _ -> "milestone";
            case ScoringMethod.Itemised _ -> "itemised";
            case ScoringMethod.CountTable _ -> "count-table";
            case ScoringMethod.AwardSum _ -> "award-sum";
            case ScoringMethod.Threshold it -> "threshold." + it.measure().name().toLowerCase(Locale.ROOT);
            case ScoringMethod.Level _ -> "level";
            case ScoringMethod.Target _ -> "target";
        };
    }

    /// The word of this way to score.
    public String method() {
        return word(criteria.scoring());
    }

    /// How the templates speak.
    public Ui ui() {
        return book.ui();
    }

    /// For whom it holds, in words.
    public String groupTitles() {
        return String.join(" · ", groups.stream().map(book::title).toList());
    }

    /// What happens when nothing that counts was sent: whether that is zero, or no assessment at all.
    public boolean isZeroWithoutEvidence() {
        return switch (criteria.scoring()) {
            case ScoringMethod.Milestone _,ScoringMethod.Itemised _,ScoringMethod.CountTable _,ScoringMethod.AwardSum _ ->
                true;
            case ScoringMethod.Threshold _,ScoringMethod.Level _,ScoringMethod.Target _ -> false;
        };
    }

    /// Titles of kinds of evidence.
    public List<String> kinds(Collection<String> ids) {
        return ids.stream().map(it -> book.rules().evidenceKinds().getOrDefault(it, it)).toList();
    }

    /// Titles of every kind that any part of the criteria asks for, each once.
    public List<String> everyKind() {
        var ofSteps = criteria.scoring() instanceof ScoringMethod.WithSteps it
                ? it.steps().stream().map(Step::evidence)
                : Stream.<EvidenceRequirement>empty();
        return kinds(Stream.concat(Stream.of(criteria.evidence()), ofSteps).flatMap(it -> it.anyOf().stream())
                .distinct().toList());
    }

    /// The word of who has to send something.
    public String supplier(EvidenceRequirement requirement) {
        return switch (requirement.suppliedBy()) {
            case SUBJECT -> "subject";
            case UNIT_HEAD -> "unit-head";
            case OFFICE -> "office";
        };
    }

    /// A step's title in the reader's language.
    public String title(Step it) {
        return ui().title(it.title(), it.titleEn());
    }

    /// A level's title in the reader's language.
    public String title(AwardLevel it) {
        return ui().title(it.title(), it.titleEn());
    }

    /// What a level that an example names is called.
    public String level(String id) {
        return criteria.scoring() instanceof ScoringMethod.WithLevels it
                ? it.findLevel(id).map(this::title).orElse(id)
                : id;
    }

    /// What a count table gives for a number of items in a round, and for which of its own numbers.
    public Optional<Map.Entry<Integer, Points>> counted(ScoringMethod.CountTable table, String round, int items) {
        return table.find(round, items);
    }

    /// How much of what is counted makes a percent of a target.
    public String amount(ScoringMethod.Target target, BigDecimal percent) {
        return plain(target.target().multiply(percent).movePointLeft(2));
    }

    /// A figure as people read it.
    public String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
