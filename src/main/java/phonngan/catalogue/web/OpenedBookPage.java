package phonngan.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.Loading;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.WorkedExample;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.Ui;

/// The rule book that the reader has opened, and for which position: what all pages about it share.
///
/// @param frame around the page
/// @param rules the book
/// @param examples all its worked examples
/// @param loading when and by whom it was loaded last
/// @param inForce whether it serves new runs of the year
/// @param loadings every loading of the year, latest first
/// @param group the position whose indicators are shown; null for all
public record OpenedBookPage(Frame frame, RuleBook rules, List<WorkedExample> examples, Loading loading,
        boolean inForce, List<Loading> loadings, @Nullable RoleGroup group) {
    /// Keeps its own copies.
    public OpenedBookPage {
        examples = List.copyOf(examples);
        loadings = List.copyOf(loadings);
    }

    /// How the templates speak.
    public Ui ui() {
        return frame.ui();
    }

    /// The book's title in the reader's language.
    public String title() {
        return ui().title(rules.title(), rules.english().book());
    }

    /// A group's title in the reader's language.
    public String title(RoleGroup it) {
        return ui().title(it.title(), it.titleEn());
    }

    /// Titles of groups by their ids; an id that the book does not know speaks for itself.
    public List<String> titles(List<String> groups) {
        return groups.stream().map(it -> rules.findGroup(it).map(this::title).orElse(it)).toList();
    }

    /// An indicator's title in the reader's language.
    public String title(Indicator it) {
        return ui().title(it.title(), it.titleEn());
    }

    /// The indicators that are measured in the year: those of the chosen group, else all.
    public List<Indicator> indicators() {
        return group == null
                ? rules.indicators().stream().filter(it -> it.isInForce(rules.year())).toList()
                : rules.indicatorsFor(group.id());
    }

    /// Indicators that the book has and that are not measured in its year.
    public List<Indicator> retired() {
        return rules.indicators().stream().filter(it -> !it.isInForce(rules.year())).toList();
    }

    /// The groups that a group includes, however deep.
    public List<String> included(RoleGroup it) {
        return titles(rules.closure(it.id()).stream().skip(1).toList());
    }

    /// The list of rules, with what the reader has chosen.
    public Address list() {
        return in(Address.of(frame.at("/rules")));
    }

    /// The list for another group; an empty id for all.
    public Address listOf(String groupId) {
        return opened(Address.of(frame.at("/rules"))).with("group", groupId);
    }

    /// The whole book of the chosen group for the printer.
    public Address print() {
        return list().with("print", "all");
    }

    /// The page of an indicator, with what the reader has chosen.
    public Address of(Indicator it) {
        return in(Address.of(frame.at("/rules")).then(it.id()));
    }

    /// An indicator of the book by its id.
    public @Nullable Indicator find(String id) {
        return rules.findIndicator(id).orElse(null);
    }

    private Address in(Address address) {
        return group == null ? opened(address) : opened(address).with("group", group.id());
    }

    private Address opened(Address address) {
        return inForce ? address : address.with("book", rules.digest().hex());
    }
}
