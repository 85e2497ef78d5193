package phonngan.intake.web;

import java.util.List;
import java.util.Objects;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.OwnForm;

/// For which indicator evidence is to be sent.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param forms one for each indicator by which the sender is measured
public record SendChoicePage(Frame frame, RuleBook rules, List<OwnForm> forms) {
    /// Keeps its own copy.
    public SendChoicePage {
        forms = List.copyOf(forms);
    }

    /// What the indicator is called in the reader's language.
    public String title(Indicator indicator) {
        return frame.ui().title(indicator.title(), indicator.titleEn());
    }

    /// What to send and what not; empty when the book has no help.
    public String help(OwnForm form) {
        return Objects.requireNonNullElse(form.indicator().help(), "");
    }

    /// Indicators that people take it for.
    public List<Indicator> similar(OwnForm form) {
        return form.indicator().similarTo().stream().flatMap(it -> rules.findIndicator(it).stream()).toList();
    }

    /// Where the form is.
    public Address form(OwnForm form) {
        return Address.of(frame.at("/mine/send")).then(form.indicator().id());
    }
}
