package phonngan.scoring;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.Step;
import phonngan.common.Language;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiText;
import phonngan.common.Wording;

/// The parts of sentences: what steps, levels, evidence, people and days are called in a language.
record Vocabulary(Language language, Titles titles) {
    private static final String BUNDLE = "findings";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /// A whole sentence; Thai knows no capitals, English begins with one.
    String sentence(String key, List<String> words) {
        var said = say(key, words);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private String say(String key, List<String> words) {
        return Wording.say(language, BUNDLE, key, words);
    }

    String phrase(String name, String... words) {
        return say("phrase." + name, List.of(words));
    }

    String points(Points points) {
        return phrase(points.equals(Points.of(1)) ? "point" : "points", points.plain());
    }

    String items(int count) {
        return phrase(count == 1 ? "item" : "items", Integer.toString(count));
    }

    String title(String thai, @Nullable String english) {
        return switch (language) {
            case TH -> thai;
            case EN -> english == null ? thai : english;
        };
    }

    String title(Step step) {
        return title(step.title(), step.titleEn());
    }

    String title(AwardLevel level) {
        return title(level.title(), level.titleEn());
    }

    String title(Round round) {
        return titles.round(round, language);
    }

    /// The kinds of which one is enough, in the order in which the rule book lists its kinds.
    String anyOf(EvidenceRequirement asked) {
        var kinds = asked.anyOf();
        var known = titles.evidenceKinds().keySet().stream().filter(kinds::contains);
        var unknown = kinds.stream().filter(it -> !titles.evidenceKinds().containsKey(it)).sorted();
        return Stream.concat(known, unknown).map(titles::kind).reduce((first, next) -> phrase("or", first, next))
                .orElseGet(() -> phrase("any-evidence"));
    }

    String evidence(Evidence evidence) {
        return evidence.kind().isEmpty()
                ? phrase("evidence", evidence.reference())
                : phrase("evidence-of-kind", titles.kind(evidence.kind()), evidence.reference());
    }

    /// Evidence with who decided on it and when.
    String decided(Evidence evidence) {
        var what = evidence(evidence);
        var when = evidence.decidedAt();
        if (evidence.decidedBy().isEmpty()) {
            return what;
        }
        return when == null
                ? phrase("decided", what, evidence.decidedBy())
                : phrase("decided-on", what, evidence.decidedBy(), day(when));
    }

    String decided(Collection<Evidence> evidence) {
        return evidence.stream().map(this::decided).reduce((first, next) -> phrase("and", first, next))
                .orElseGet(() -> phrase("any-evidence"));
    }

    /// The award with its holder and contest, as far as the claim names them.
    String award(AwardLevel level, Evidence evidence) {
        var award = title(level);
        var held = ThaiText.isBlank(evidence.holder()) ? award : phrase("of-holder", award, evidence.holder());
        return ThaiText.isBlank(evidence.contest()) ? held : phrase("in-contest", held, evidence.contest());
    }

    /// The reason given with a decision, in brackets; empty when none was given.
    String reason(Evidence evidence) {
        return evidence.reason().isBlank() ? "" : phrase("reason", evidence.reason());
    }

    String document(Owed owed) {
        return switch (owed) {
            case Owed.Decided it when it.evidence().owedDocument().isBlank() -> phrase("some-document");
            case Owed.Decided it -> titles.kind(it.evidence().owedDocument());
            case Owed.Expected it -> anyOf(it.asked());
        };
    }

    String debtor(Owed owed) {
        return switch (owed) {
            case Owed.Decided it when it.evidence().owedBy().isBlank() -> phrase("somebody");
            case Owed.Decided it -> titles.unit(it.evidence().owedBy());
            case Owed.Expected it when it.asked().suppliedBy() == Supplier.OFFICE -> phrase("office");
            case Owed.Expected it when it.unitCode().isEmpty() -> phrase("own-unit");
            case Owed.Expected it -> titles.unit(it.unitCode());
        };
    }

    private String day(Instant when) {
        return ThaiDate.print(when.atZone(BANGKOK).toLocalDate(), language);
    }
}
