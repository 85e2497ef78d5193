package phonngan.publication.web;

import org.jspecify.annotations.Nullable;
import phonngan.common.web.Frame;
import phonngan.publication.Consent;

/// The own say about being named in public.
///
/// @param frame around it
/// @param name as the public would read it
/// @param last what was said last; null for nothing yet, which is no
public record ConsentPage(Frame frame, String name, @Nullable Consent last) {
    /// Whether the person may be named.
    public boolean isGiven() {
        return last != null && last.given();
    }
}
