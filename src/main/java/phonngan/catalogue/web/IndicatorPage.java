package phonngan.catalogue.web;

import java.util.List;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.Suspension;
import phonngan.catalogue.WorkedExample;

/// One indicator in full.
///
/// @param book the book that is open
/// @param indicator the indicator
public record IndicatorPage(OpenedBookPage book, Indicator indicator) {

    /// Its criteria: those of the chosen group, else each with the groups for which it holds.
    public List<CriteriaPage> criteria() {
        var group = book.group();
        var all = book.rules().listCriteria(indicator);
        return all.stream().filter(it -> group == null || !applies(group) || it.groups().contains(group))
                .map(it -> new CriteriaPage(book, it.groups(), it.criteria())).toList();
    }

    /// Whether other groups have other criteria than those that are shown.
    public boolean hasOthers() {
        return book.rules().listCriteria(indicator).size() > criteria().size();
    }

    /// Whether a group is measured by it.
    public boolean applies(RoleGroup group) {
        return book.rules().applies(indicator, group.id());
    }

    /// Its worked examples: those of the chosen group when there are any, else all.
    public List<WorkedExample> examples() {
        var all = book.examples().stream().filter(it -> it.indicator().equals(indicator.id())).toList();
        var group = book.group();
        var own = all.stream().filter(it -> group != null && it.group().equals(group.id())).toList();
        return own.isEmpty() ? all : own;
    }

    /// The criteria under which an example was worked.
    public CriteriaPage criteriaOf(WorkedExample example) {
        return new CriteriaPage(book, List.of(), book.rules().criteria(indicator, example.group()));
    }

    /// Whether all that an example gives are steps, which need few words.
    public boolean isStepByStep(WorkedExample example) {
        return example.given().stream().allMatch(it -> it.step() != null && it.holder().isEmpty());
    }

    /// When and why it is set aside.
    public List<Suspension> suspensions() {
        return book.rules().suspensions().stream().filter(it -> it.indicator().equals(indicator.id())).toList();
    }

    /// Indicators that people take for it.
    public List<Indicator> lookAlikes() {
        return book.rules().lookAlikes(indicator);
    }

    /// How another indicator stands beside it: its way to score, in a word.
    public String method(Indicator other) {
        return CriteriaPage.word(other.standard().scoring());
    }

    /// What must be sent for another indicator, in words.
    public List<String> evidence(Indicator other) {
        return new CriteriaPage(book, List.of(), other.standard()).everyKind();
    }
}
