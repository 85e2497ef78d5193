package phonngan.app.web;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Ui;
import phonngan.roster.Roster;
import phonngan.scoring.ChangeCause;
import phonngan.scoring.Evidence;

/// What came between two runs, as sentences.
///
/// @param ui how pages speak
/// @param rules the rule book of the later run
/// @param roster people, to name those who decided
public record RunWords(Ui ui, RuleBook rules, Roster roster) {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /// A cause as a sentence.
    String said(ChangeCause cause) {
        return switch (cause) {
            case ChangeCause.Arrived(var it) ->
                ui.t("runs.cause.arrived", evidence(it), state(it)) + decided(it);
            case ChangeCause.Left(var it) -> ui.t("runs.cause.left", evidence(it));
            case ChangeCause.Decided(var was, var is) ->
                ui.t("runs.cause.decided", evidence(is), state(was), state(is)) + decided(is);
            case ChangeCause.Corrected(var was, var is) -> corrected(was, is) + decided(is);
            case ChangeCause.Closed(var it) -> ui.t("runs.cause.closed", it.closure().step(), person(it.reviewer()),
                    ui.day(it.at().atZone(THAILAND).toLocalDate()), it.reason());
            case ChangeCause.OtherGroup(var was, var is) -> was == null
                    ? ui.t("runs.cause.measured", group(is))
                    : ui.t("runs.cause.group", group(was), group(is));
            case ChangeCause.OtherRules() -> ui.t("runs.cause.rules");
        };
    }

    /// The title of an indicator in the reader's language; its id when the rule book does not have it.
    String indicator(String id) {
        return rules.findIndicator(id).map(it -> ui.title(it.title(), it.titleEn())).orElse(id);
    }

    private String corrected(Evidence was, Evidence is) {
        var corrections = new ArrayList<String>();
        correction(corrections, "step", text(was.step()), text(is.step()));
        correction(corrections, "level", was.level(), is.level());
        correction(corrections, "value", plain(was.value()), plain(is.value()));
        correction(corrections, "weight", plain(was.weight()), plain(is.weight()));
        correction(corrections, "numerator", plain(was.numerator()), plain(is.numerator()));
        correction(corrections, "denominator", plain(was.denominator()), plain(is.denominator()));
        correction(corrections, "holder", was.holder(), is.holder());
        correction(corrections, "contest", was.contest(), is.contest());
        correction(corrections, "evidence_kind", kind(was.kind()), kind(is.kind()));
        return corrections.isEmpty()
                ? ui.t("runs.cause.again", evidence(is))
                : evidence(is) + ": " + String.join(", ", corrections);
    }

    private void correction(List<String> corrections, String field, String was, String is) {
        if (!was.equals(is)) {
            corrections.add(was.isEmpty()
                    ? ui.t("sheet.correction.new", ui.t("sheet.field." + field), is)
                    : ui.t("sheet.correction", ui.t("sheet.field." + field), was, is));
        }
    }

    private String evidence(Evidence it) {
        var named = it.responseKey() + " (" + it.form() + ")";
        return it.kind().isEmpty() ? named : kind(it.kind()) + " " + named;
    }

    private String state(Evidence it) {
        return ui.t("claims.state." + it.state().word());
    }

    private String decided(Evidence it) {
        var at = it.decidedAt();
        if (it.decidedBy().isEmpty() || at == null) {
            return "";
        }
        var by = " " + ui.t("runs.cause.by", person(it.decidedBy()), ui.day(at.atZone(THAILAND).toLocalDate()));
        return it.reason().isBlank() ? by : by + " " + ui.t("sheet.reason", it.reason());
    }

    private String person(String recorded) {
        return roster.findById(recorded).map(it -> it.name() + " (" + recorded + ")").orElse(recorded);
    }

    private String group(String id) {
        return rules.findGroup(id).map(it -> ui.title(it.title(), it.titleEn())).orElse(id);
    }

    private String kind(String id) {
        return rules.evidenceKinds().getOrDefault(id, id);
    }

    private static String text(@Nullable Integer number) {
        return Objects.toString(number, "");
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
