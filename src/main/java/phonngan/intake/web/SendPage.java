package phonngan.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.EvidenceFile;
import phonngan.intake.Field;
import phonngan.intake.FileTaking;
import phonngan.intake.OwnForm;
import phonngan.intake.OwnForm.Place;
import phonngan.intake.TallyKind;

/// Our own form for one indicator, with what was typed and which files are there already.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param form the questions and places
/// @param filled what stands in it
/// @param problems what is wrong with the answers
/// @param refused files that were not taken, by place
/// @param notice what else stands against it, such as too many drafts; empty for nothing
public record SendPage(Frame frame, RuleBook rules, OwnForm form, Filled filled, List<Problem> problems,
        Map<Integer, List<FileTaking.Refused>> refused, String notice) {
    private static final Map<Field, String> KEYBOARDS = Map.of(Field.VALUE, "decimal", Field.WEIGHT, "decimal",
            Field.NUMERATOR, "decimal", Field.DENOMINATOR, "decimal");

    /// Keeps its own copies.
    public SendPage {
        problems = List.copyOf(problems);
        refused = Map.copyOf(refused);
    }

    /// What stands in a form.
    ///
    /// @param receipt the code under which it is sent
    /// @param replaces whether something was sent under it before
    /// @param said answers as typed
    /// @param kinds the kind chosen at each place
    /// @param files files that are there already, by place
    public record Filled(String receipt, boolean replaces, Map<Field, String> said, Map<Integer, String> kinds,
            Map<Integer, List<EvidenceFile>> files) {
        /// Keeps its own copies.
        public Filled {
            said = Map.copyOf(said);
            kinds = Map.copyOf(kinds);
            files = Map.copyOf(files);
        }
    }

    /// What the indicator is called in the reader's language.
    public String title() {
        return title(form.indicator());
    }

    /// What an indicator is called in the reader's language.
    public String title(Indicator indicator) {
        return frame.ui().title(indicator.title(), indicator.titleEn());
    }

    /// What to send and what not; empty when the book has no help.
    public String help() {
        return Objects.requireNonNullElse(form.indicator().help(), "");
    }

    /// Indicators that people take it for.
    public List<Indicator> similar() {
        return form.indicator().similarTo().stream().flatMap(it -> rules.findIndicator(it).stream()).toList();
    }

    /// The title of a step.
    public String title(Place place) {
        return frame.ui().title(place.title(), place.titleEn());
    }

    /// The title of a level with what it is worth.
    public String title(AwardLevel level) {
        return frame.ui().t("send.level", frame.ui().title(level.title(), level.titleEn()), level.points());
    }

    /// What people call a kind of evidence.
    public String kind(String id) {
        return rules.evidenceKinds().getOrDefault(id, id);
    }

    /// The papers of which one is enough, as a sentence names them.
    public String required(Place place) {
        return place.asked().anyOf().stream().map(this::kind)
                .collect(Collectors.joining(" " + frame.ui().t("send.or") + " "));
    }

    /// Papers that are welcome too; empty for none.
    public String welcome(Place place) {
        return place.asked().optional().stream().map(this::kind).collect(Collectors.joining(", "));
    }

    /// What was typed for a question.
    public String said(Field field) {
        return filled.said().getOrDefault(field, "");
    }

    /// Files that are there already.
    public List<EvidenceFile> files(Place place) {
        return filled.files().getOrDefault(place.step(), List.of());
    }

    /// Files that were not taken.
    public List<FileTaking.Refused> refused(Place place) {
        return refused.getOrDefault(place.step(), List.of());
    }

    /// Whether a question has to be answered.
    public boolean isRequired(Field field) {
        return form.required().contains(field);
    }

    /// What helps to answer a question. The day of an award decides its round, so it is never taken to be the day of
    /// sending.
    public String hint(Field field) {
        var asksForTheDay = field == Field.ACHIEVED_ON && isRequired(field);
        return frame.ui().t("send.hint." + field.word() + (asksForTheDay ? ".required" : ""));
    }

    /// The keyboard that a phone shows for a question.
    public String keyboard(Field field) {
        return KEYBOARDS.getOrDefault(field, "text");
    }

    /// What is wrong with the answer to a question, or with a place.
    public List<String> faults(Field field, int step) {
        var header = form.header(field, step);
        return problems.stream().filter(it -> header.equals(it.place().column())).map(this::told).toList();
    }

    /// Whether anything is wrong.
    public boolean hasFaults() {
        return !problems.isEmpty() || !refused.isEmpty();
    }

    /// What is wrong and belongs to no question.
    public List<String> otherFaults() {
        var headers = form.definition().columns().stream().flatMap(it -> it.titles().stream())
                .collect(Collectors.toSet());
        form.definition().claims().forEach(it -> it.columns().forEach(column -> headers.addAll(column.titles())));
        return problems.stream().filter(it -> !headers.contains(Objects.toString(it.place().column(), "")))
                .map(this::told).toList();
    }

    private String told(Problem problem) {
        return problem.code() == ProblemCode.MISSING_VALUE || problem.code() == ProblemCode.NOTHING_CLAIMED
                ? frame.ui().t("send.missing")
                : Wording.message(problem, frame.ui().language());
    }

    /// Where the form is sent, with the token of the stay: files are not read to look for it.
    public Address action() {
        return Address.of(frame.at("/mine/send")).then(form.indicator().id()).with("form-token",
                frame.visit().formToken());
    }

    /// Where learners are counted for this indicator; empty where it does not measure learners.
    public Optional<Address> tally() {
        return TallyKind.find(form.criteria())
                .map(_ -> Address.of(frame.at("/mine/tally")).then(form.indicator().id()));
    }

    /// Where a file is.
    public Address file(EvidenceFile file) {
        return Address.of(frame.at("/files")).then(Long.toString(file.id()));
    }
}
