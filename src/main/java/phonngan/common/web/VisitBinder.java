package phonngan.common.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.common.Language;

/// Lets the methods of a page ask for the [Visit].
@Singleton
final class VisitBinder implements TypedRequestArgumentBinder<Visit> {

    @Override
    public Argument<Visit> argumentType() {
        return Argument.of(Visit.class);
    }

    @Override
    public BindingResult<Visit> bind(ArgumentConversionContext<Visit> context, HttpRequest<?> request) {
        return () -> Optional.of(visit(request));
    }

    /// The visit that a request is.
    static Visit visit(HttpRequest<?> request) {
        var headers = request.getHeaders();
        // a browser that goes back wants the whole page, even when the script asks for it
        var fragment = headers.contains("HX-Request") && !headers.contains("HX-History-Restore-Request");
        var query = Optional.ofNullable(request.getUri().getRawQuery()).orElse("");
        return new Visit(Languages.of(request), fragment, request.getUri().getRawPath(),
                Arrays.stream(query.split("&"))
                        .filter(it -> !it.isEmpty() && !it.startsWith("lang=") && !it.startsWith("form-token="))
                        .collect(Collectors.joining("&")),
                Visitor.of(request));
    }
}
