package phonngan.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A page with holes in it, so that a scanner which finds nothing in the product can be seen to find something. It knows
/// nothing of the product and listens to this machine alone. `src/ci/scan.sh` starts it.
public final class HoledPage {
    private static final String STORE = "jdbc:h2:mem:holed;MODE=MySQL;DB_CLOSE_DELAY=-1";

    private HoledPage() {
    }

    /// Serves until it is ended.
    ///
    /// @param arguments the port
    public static void main(String[] arguments) throws IOException, SQLException {
        try (var store = DriverManager.getConnection(STORE); var statement = store.createStatement()) {
            statement.execute("create table person(id int, name varchar(40))");
            statement.execute("insert into person values (1, 'Somchai'), (2, 'Malee')");
        }
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(),
                Integer.parseInt(arguments[0])), 0);
        server.createContext("/", it -> answer(it, 200, "<a href='/person?id=1'>p</a> <a href='/hello?name=x'>h</a> "
                + "<a href='/file?name=a.txt'>f</a>"));
        server.createContext("/person", it -> answer(it, 200, person(asked(it))));
        server.createContext("/hello", it -> answer(it, 200, "<p>Hello " + asked(it) + "</p>"));
        server.createContext("/file", it -> answer(it, 200, file(asked(it))));
        server.start();
    }

    /// An injection.
    private static String person(String id) {
        try (var store = DriverManager.getConnection(STORE);
                var statement = store.createStatement();
                var rows = statement.executeQuery("select name from person where id = " + id)) {
            var names = new StringBuilder("<p>found:");
            while (rows.next()) {
                names.append(' ').append(rows.getString(1));
            }
            return names + "</p>";
        } catch (SQLException failure) {
            // as MySQL would say it, which is what scanners know
            return "<p>You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version: "
                    + failure.getMessage() + "</p>";
        }
    }

    /// A walk out of the folder.
    private static String file(String name) {
        try {
            return Files.readString(Path.of("/var/empty", name).normalize());
        } catch (IOException | RuntimeException failure) {
            return "none";
        }
    }

    private static String asked(HttpExchange exchange) {
        var query = String.valueOf(exchange.getRequestURI().getRawQuery());
        return URLDecoder.decode(query.replaceFirst("^[^=]*=?", ""), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String html) throws IOException {
        var body = ("<!doctype html><html><body>" + html + "</body></html>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
