package phonngan.access.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import phonngan.access.SignedIn;

/// Lets the methods of a page ask for whoever holds the stay, even when something is still to be shown.
@Singleton
final class SignedInBinder implements TypedRequestArgumentBinder<SignedIn> {

    @Override
    public Argument<SignedIn> argumentType() {
        return Argument.of(SignedIn.class);
    }

    @Override
    public BindingResult<SignedIn> bind(ArgumentConversionContext<SignedIn> context, HttpRequest<?> request) {
        return () -> Recognised.of(request).map(Recognised::person);
    }
}
