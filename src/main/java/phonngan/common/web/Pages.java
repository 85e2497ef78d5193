package phonngan.common.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/// Writes pages out. A template has one parameter, its page; it was compiled with the product, so that a page which lacks
/// something does not compile.
@Singleton
public final class Pages {
    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /// A page.
    ///
    /// @param template its path below the templates' folder, such as `ranking/ranking`
    /// @param page what the template shows
    public MutableHttpResponse<String> show(String template, Record page) {
        return show(HttpStatus.OK, template, page);
    }

    /// A page under another status than 200.
    public MutableHttpResponse<String> show(HttpStatus status, String template, Record page) {
        var html = new StringOutput();
        templates.render(template + ".jte", page, html);
        return HttpResponse.status(status).body(html.toString()).contentType(HTML);
    }
}
