package phonngan.common.web;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.Deed;

/// Who is signed in, as far as a page has to know.
///
/// @param name what stands in the head of the page
/// @param office the code of the office in which the visitor acts
/// @param own the staff id by which addresses name the visitor; empty for somebody outside the roster
/// @param deeds what the visitor may do somewhere in the office: what pages offer; each act is checked again when done
/// @param formToken what every form has to carry; see `token.jte`
public record Visitor(String name, String office, String own, Set<Deed> deeds, String formToken) {
    private static final String ATTRIBUTE = Visitor.class.getName();

    /// Keeps its own copy.
    public Visitor {
        deeds = Set.copyOf(deeds);
    }

    /// Whether a page should offer the act.
    public boolean may(Deed deed) {
        return deeds.contains(deed);
    }

    /// Lets the rest of the request know who asks.
    public void enter(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /// Who asks; null for nobody.
    static @Nullable Visitor of(HttpRequest<?> request) {
        Optional<Visitor> entered = request.getAttribute(ATTRIBUTE, Visitor.class);
        return entered.orElse(null);
    }
}
