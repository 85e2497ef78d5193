package phonngan.common.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/// There is no page at this address; the reader gets the page that says so.
public final class PageNotFound extends HttpStatusException {
    private static final long serialVersionUID = 1;

    /// Ends the request.
    public PageNotFound() {
        super(HttpStatus.NOT_FOUND, "");
    }
}
