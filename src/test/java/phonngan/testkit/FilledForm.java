package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// A form of a page as a browser without scripts would send it: with everything that the page filled in.
public final class FilledForm {
    private final Reader reader;
    private final FormElement form;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FilledForm(Reader reader, FormElement form) {
        this.reader = reader;
        this.form = form;
        form.formData().forEach(it -> fields.put(it.key(), it.value()));
        fields.remove("form-token");
    }

    /// The form of a page that a selector finds.
    public static FilledForm on(Reader reader, Connection.Response page, String selector) {
        return new FilledForm(reader, (FormElement) parsed(page).expectFirst(selector));
    }

    /// An answer as a document.
    public static Document parsed(Connection.Response page) {
        try {
            return page.readFully().parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What a field says now; empty when it is not there.
    public String at(String name) {
        return fields.getOrDefault(name, "");
    }

    /// Types into a field, or chooses.
    public FilledForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /// Unticks a box.
    public FilledForm without(String name) {
        fields.remove(name);
        return this;
    }

    /// Chooses in the field of the column or text with that label.
    public FilledForm choose(String label, String value) {
        var field = form.select("table label[for]").stream().filter(it -> it.text().equals(label)).findFirst()
                .orElseThrow();
        return with(field.attr("for"), value);
    }

    /// Presses the first button.
    public Connection.Response send() {
        return send(form.attr("action"));
    }

    /// Presses the button that says so.
    public Connection.Response press(String button) {
        var pressed = form.select("button").stream().filter(it -> it.text().equals(button)).findFirst().orElseThrow();
        return send(pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action"));
    }

    private Connection.Response send(String path) {
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return reader.post(path, flat.toArray(String[]::new));
    }
}
