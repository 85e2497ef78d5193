package phonngan.intake.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Problem;
import phonngan.common.ThaiText;
import phonngan.common.Wording;
import phonngan.common.web.Frame;
import phonngan.common.web.PageNotFound;
import phonngan.intake.AskChoices;
import phonngan.intake.CheckForm;
import phonngan.intake.ChoiceQuestion.Answer;
import phonngan.intake.ColumnMeaning;
import phonngan.intake.DateOrder;
import phonngan.intake.DraftForm;
import phonngan.intake.Field;
import phonngan.intake.FormDefinition;
import phonngan.intake.FormReading;
import phonngan.intake.HeaderUse;
import phonngan.intake.OwnForm;
import phonngan.intake.SuggestForm;
import phonngan.intake.yaml.FormReader;

/// The steps in which a person says what columns carry and what choice texts mean: the same for sheets and for files.
@Singleton
final class FormSteps {
    /// Stands for none of the forms in use.
    static final String FRESH = "+";

    private static final int MOST_COLUMNS = 500;
    private static final int MOST_TEXTS = 100;
    private static final int LONGEST_ID = 100;

    private final KnownForms forms;
    private final ServingRuleBooks ruleBooks;

    FormSteps(KnownForms forms, ServingRuleBooks ruleBooks) {
        this.forms = forms;
        this.ruleBooks = ruleBooks;
    }

    /// What was understood of a form that a page sent.
    ///
    /// @param form the definition; null when something has to be put right
    /// @param draft what was said of the columns; null when nothing was
    /// @param before the definition from which it set out
    /// @param faults what has to be put right, as sentences
    record Said(@Nullable FormDefinition form, @Nullable DraftForm draft, Optional<FormDefinition> before,
            List<String> faults) {
    }

    /// The rule book by which columns are given their meaning.
    ///
    /// @throws PageNotFound when the year has none
    RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }

    /// The columns with a form that is in use, or with what the product suggests.
    ///
    /// @param form the id of a form in use, whose questions may have got other names since; [#FRESH] for none of them; empty
    ///        for the first one that fits
    ColumnsPage suggest(Frame frame, ColumnsPage.Desk desk, List<String> headers, String form) {
        var year = frame.book().year();
        var known = form.equals(FRESH) ? List.<FormDefinition>of() : forms.list(frame.book());
        var fitting = SuggestForm.listFitting(headers, year, known);
        var used = form.isEmpty() || form.equals(FRESH)
                ? fitting.stream().findFirst()
                : Optional.of(known.stream().filter(it -> it.form().equals(form)).findFirst()
                        .orElseThrow(PageNotFound::new));
        var draft = used.isPresent()
                ? DraftForm.find(used.get(), headers).orElse(null)
                : DraftForm.of(SuggestForm.from(desk.name(), headers, year, Optional.of(rules(frame)), known), year);
        return page(frame, desk, headers, draft, used, fitting, List.of(), false);
    }

    /// The columns as a person left them.
    ColumnsPage again(Frame frame, ColumnsPage.Desk desk, List<String> headers, Said said, boolean whole) {
        var base = Optional.ofNullable(said.form()).or(said::before);
        var draft = said.draft() != null ? said.draft() : base.flatMap(it -> DraftForm.find(it, headers)).orElse(null);
        return page(frame, desk, headers, draft, base,
                SuggestForm.listFitting(headers, frame.book().year(), forms.list(frame.book())), said.faults(), whole);
    }

    private ColumnsPage page(Frame frame, ColumnsPage.Desk desk, List<String> headers, @Nullable DraftForm draft,
            Optional<FormDefinition> form, List<FormDefinition> fitting, List<String> faults, boolean whole) {
        return new ColumnsPage(frame, desk, draft, form.map(FormDefinition::text).orElse(""),
                form.map(it -> HeaderUse.list(it, headers)).orElse(List.of()), fitting,
                rules(frame).indicators().stream().filter(it -> it.isInForce(frame.book().year())).toList(), faults,
                whole);
    }

    /// Understands what a page sent: columns, or a definition with what its choice texts mean.
    Said read(Frame frame, Posted posted) {
        var before = before(posted);
        var draft = posted.has("h-0") ? draft(posted) : null;
        var rules = rules(frame);
        if (draft == null) {
            return before
                    .map(it -> checked(frame, rules, AskChoices.answered(it, rules, answers(posted)), before, null))
                    .orElseThrow(PageNotFound::new);
        }
        return draft.definition(frame.book().year(), before)
                .map(it -> checked(frame, rules, it, before, draft))
                .orElseGet(() -> new Said(null, draft, before, List.of(frame.ui().t("connect.fault.indicator"))));
    }

    /// What was made by clicking is read like what was written by hand, so that nothing else is ever stored.
    private static Said checked(Frame frame, RuleBook rules, FormDefinition made, Optional<FormDefinition> before,
            @Nullable DraftForm draft) {
        var faults = new ArrayList<String>();
        var form = switch (understand(made.text())) {
            case FormReading.Understood(var understood) -> understood;
            case FormReading.Refused(var problems) -> {
                problems.forEach(it -> faults.add(sentence(frame, it)));
                yield made;
            }
        };
        CheckForm.list(form, rules, "").forEach(it -> faults.add(sentence(frame, it)));
        if (!form.year().equals(frame.book().year())) {
            faults.add(frame.ui().t("connect.fault.year", form.year(), frame.book().year()));
        }
        if (OwnForm.isOwn(form.form())) {
            faults.add(frame.ui().t("connect.fault.own", form.form()));
        }
        return new Said(faults.isEmpty() ? form : null, draft, before, faults);
    }

    static String sentence(Frame frame, Problem it) {
        var language = frame.ui().language();
        return Wording.message(it, language) + " — " + Wording.remedy(it, language);
    }

    private static Optional<FormDefinition> before(Posted posted) {
        return understand(posted.text("form")) instanceof FormReading.Understood(var form)
                ? Optional.of(form)
                : Optional.empty();
    }

    private static FormReading understand(String text) {
        return FormReader.read("form.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static DraftForm draft(Posted posted) {
        var columns = new ArrayList<DraftForm.Column>();
        for (int i = 0; i < MOST_COLUMNS && posted.has("h-" + i); i++) {
            columns.add(new DraftForm.Column(posted.text("h-" + i),
                    ColumnMeaning.find(posted.text("f-" + i)).orElse(new ColumnMeaning.Unused()),
                    posted.has("i-" + i)));
        }
        return new DraftForm(ThaiText.truncate(ThaiText.canonical(posted.text("id")), LONGEST_ID), columns,
                posted.text("indicator"), switch (posted.text("order")) {
                    case "dmy" -> DateOrder.DAY_FIRST;
                    case "mdy" -> DateOrder.MONTH_FIRST;
                    default -> null;
                });
    }

    private static List<Answer> answers(Posted posted) {
        var answers = new ArrayList<Answer>();
        for (var question : List.of("indicator", Field.LEVEL.word(), Field.STEP.word(), Field.EVIDENCE_KIND.word())) {
            for (int i = 0; i < MOST_TEXTS && posted.has("t-" + question + "-" + i); i++) {
                answers.add(new Answer(Field.find(question), posted.text("t-" + question + "-" + i),
                        posted.text("v-" + question + "-" + i)));
            }
        }
        return answers;
    }
}
