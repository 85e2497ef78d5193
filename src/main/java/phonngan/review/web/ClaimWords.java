package phonngan.review.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod.WithLevels;
import phonngan.common.WebLink;
import phonngan.common.web.Ui;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.review.Corrections;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// What claims and corrections say, as texts by field; fields that say nothing are left out.
record ClaimWords(Ui ui, RuleBook rules, Roster roster) {

    /// All that a version says, sender included, in the order in which people read it.
    Map<String, List<String>> of(Claim it) {
        var words = new LinkedHashMap<String, List<String>>();
        put(words, "submitted_at", breakable(ui.moment(it.submittedAt())));
        put(words, "staff_id", it.sender().staffId());
        put(words, "email", it.sender().email());
        put(words, "staff_name", it.sender().staffName());
        put(words, "unit_code", it.sender().unitCode());
        words.putAll(of(it.facts()));
        return words;
    }

    /// All that was put right in a claim.
    ///
    /// @param indicator the id of the indicator that the claim names, which knows its levels
    Map<String, List<String>> of(Corrections it, String indicator) {
        var words = new LinkedHashMap<String, List<String>>();
        put(words, "subject", it.subject() == null ? "" : nameOf(it.subject()));
        words.putAll(of(it.apply(new ClaimFacts(indicator, null, "", null, null, null, null, "", "", null, "", "", "",
                List.of(), ""))));
        if (it.indicator() == null) {
            words.remove("indicator");
        }
        return words;
    }

    private Map<String, List<String>> of(ClaimFacts it) {
        var words = new LinkedHashMap<String, List<String>>();
        put(words, "indicator", title(it.indicator()));
        put(words, "step", it.step() == null ? "" : Integer.toString(it.step()));
        put(words, "level", level(it.indicator(), it.level()));
        put(words, "value", plain(it.value()));
        put(words, "weight", plain(it.weight()));
        put(words, "numerator", plain(it.numerator()));
        put(words, "denominator", plain(it.denominator()));
        put(words, "holder", it.holder());
        put(words, "contest", it.contest());
        put(words, "achieved_on", it.achievedOn() == null ? "" : breakable(ui.day(it.achievedOn())));
        put(words, "issuer", it.issuer());
        put(words, "document_no", it.documentNo());
        put(words, "evidence_kind", rules.evidenceKinds().getOrDefault(it.evidenceKind(), it.evidenceKind()));
        var links = it.evidenceLinks().stream().flatMap(text -> WebLink.split(text).stream()).toList();
        if (!links.isEmpty()) {
            words.put("evidence_links", links);
        }
        put(words, "note", it.note());
        return words;
    }

    /// An indicator's title in the reader's language; the id itself when the rule book does not have it.
    String title(String indicator) {
        return rules.findIndicator(indicator).map(it -> ui.title(it.title(), it.titleEn())).orElse(indicator);
    }

    /// What people call somebody; empty when the roster does not know the key.
    String nameOf(SubjectKey key) {
        return roster.findPerson(key).map(it -> it.name()).or(() -> roster.findUnit(key).map(it -> it.name()))
                .orElse("");
    }

    private String level(String indicator, String level) {
        return rules.findIndicator(indicator).map(it -> it.standard().scoring())
                .flatMap(it -> it instanceof WithLevels levels ? levels.findLevel(level) : Optional.empty())
                .map(it -> ui.title(it.title(), it.titleEn())).orElse(level);
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    /// Days are kept on one line by spaces that look plain, which would be told as hidden characters of the sender.
    private static String breakable(String day) {
        return day.replace('\u00A0', ' ');
    }

    private static void put(Map<String, List<String>> words, String field, String text) {
        if (!text.isEmpty()) {
            words.put(field, List.of(text));
        }
    }
}
