package phonngan.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/// Somebody at a browser without scripts, who follows no redirects.
///
/// @param root the address of the service, without a slash at its end
/// @param token what the cookie of the stay holds; empty for somebody who is not signed in
public record Reader(String root, String token) {
    /// The name of the cookie on this machine.
    public static final String COOKIE = "phonngan";

    /// Asks for a page.
    public Connection.Response get(String path) {
        return execute(request(path));
    }

    /// Sends a form from a page of ours, with the token that the page would have given it.
    ///
    /// @param fields names and values in turn
    public Connection.Response post(String path, String... fields) {
        return execute(form(path, fields).header("Origin", root).data("form-token", formToken()));
    }

    /// Sends a form that has room for files, with none in it; such a form carries its token in its address.
    public Connection.Response postPapers(String path) {
        return execute(
                request(path + "?form-token=" + formToken()).method(Connection.Method.POST).header("Origin", root)
                        .data("files", "", InputStream.nullInputStream()));
    }

    /// Sends a form that has room for files, with one in it.
    ///
    /// @param field the name of the file's field
    /// @param file what the sender's machine calls it; empty for no file
    /// @param fields names and values in turn
    public Connection.Response postFile(String path, String field, String file, byte[] content, String... fields) {
        var request = request(path + "?form-token=" + formToken()).method(Connection.Method.POST)
                .header("Origin", root).data(field, file, new ByteArrayInputStream(content));
        for (int i = 0; i < fields.length; i += 2) {
            request.data(fields[i], fields[i + 1]);
        }
        return execute(request);
    }

    /// A form that is not sent yet: without a sign of where it comes from, and without a token.
    public Connection form(String path, String... fields) {
        var request = request(path).method(Connection.Method.POST).header("Content-Type",
                "application/x-www-form-urlencoded");
        for (int i = 0; i < fields.length; i += 2) {
            request.data(fields[i], fields[i + 1]);
        }
        return request;
    }

    /// The same reader under another token.
    public Reader with(String other) {
        return new Reader(root, other);
    }

    /// What forms of the stay carry, as the own account's page has it; empty when there is none.
    public String formToken() {
        return get("/account").statusCode() == 200 ? field("/account") : "";
    }

    /// The token in the first form of a page that only has one once somebody was recognised.
    public String field(String path) {
        try {
            return get(path).parse().select("main input[name=form-token], header input[name=form-token]").attr("value");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A request that is not sent yet.
    public Connection request(String path) {
        var request = Jsoup.connect(root + path).ignoreHttpErrors(true).ignoreContentType(true).followRedirects(false)
                .maxBodySize(0);
        return token.isEmpty() ? request : request.cookie(COOKIE, token);
    }

    /// Sends a request.
    public static Connection.Response execute(Connection request) {
        try {
            return request.execute();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
