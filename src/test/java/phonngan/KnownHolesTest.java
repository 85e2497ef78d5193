package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.testkit.Flood;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// Holes that were once found in what the product stands on, each tried on every place where it could open again.
/// `src/docs/advisories.md` lists them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownHolesTest {
    private static final long NOTICEABLE = 2 << 20;
    /// They would end the stay of whoever tries.
    private static final Set<String> ENDING = Set.of("/sign-in/out", "/account/others", "/account/password");

    private ServedYear year;
    private Flood flood;
    private List<UriRouteInfo<?, ?>> routes = List.of();

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        flood = new Flood(year, 3_000);
        routes = year.context().getBean(Router.class).uriRoutes().<UriRouteInfo<?, ?>>map(it -> it).toList();
    }

    @AfterAll
    void close() {
        year.close();
    }

    /// Once a loop without end, with the memory of the machine as its only limit.
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void fieldsWithFallingNumbersEndInEveryForm() {
        var readers = List.of(year.asNobody(), year.as(Role.STRATEGY),
                year.as(Role.ANNUAL_COMMITTEE, "S0002", ""));
        int tried = 0;
        for (var route : routes) {
            var path = path(route);
            if (route.getHttpMethod() == HttpMethod.POST && !ENDING.contains(path)) {
                for (var reader : readers) {
                    var answer = route.getConsumes().contains(MediaType.MULTIPART_FORM_DATA_TYPE)
                            ? papers(path).send(reader)
                            : reader.post(path, falling());
                    assertThat(answer.statusCode()).as(path).isLessThan(500);
                    tried++;
                }
            }
        }

        assertThat(tried).isGreaterThan(100);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void fieldsWithFallingNumbersEndInEveryAddress() {
        var strategy = year.as(Role.STRATEGY);
        var query = IntStream.range(0, 60)
                .mapToObj(it -> "page%5B" + (60L - it) * 35_000_000 + "%5D=1&q%5B" + (60 - it) + "%5D.x=1")
                .reduce((one, other) -> one + "&" + other).orElseThrow();
        for (var route : routes) {
            if (route.getHttpMethod() == HttpMethod.GET) {
                var path = path(route);
                assertThat(strategy.get(path + "?" + query).statusCode()).as(path).isLessThan(500);
            }
        }
    }

    private static String[] falling() {
        return IntStream.range(0, 60).boxed()
                .flatMap(it -> List.of("field[" + (60L - it) * 35_000_000 + "]", "1", "list[" + (60 - it) + "].x", "1")
                        .stream())
                .toArray(String[]::new);
    }

    private static PaperForm papers(String path) {
        var form = PaperForm.to(path);
        for (int i = 60; i > 0; i--) {
            form.with("field[" + i * 35_000_000L + "]", "1").with("list[" + i + "].x", "1");
        }
        return form;
    }

    @Test
    void wrongAddressesAreNotKept() {
        assertThat(flood.leaves("/nowhere/{n}?message={n}", (it, _) -> it, 404)).isLessThan(NOTICEABLE);
    }

    @Test
    void messagesOfFaultsAreNotKept() {
        assertThat(flood.leaves("/o/main/not-a-year-{n}", (it, _) -> it, 303, 400, 404)).isLessThan(NOTICEABLE);
    }

    @Test
    void languagesThatNobodySpeaksAreNotKept() {
        assertThat(flood.leaves("/sign-in", (it, i) -> it.header("Accept-Language",
                "x-" + Integer.toString(i, 36) + ",q" + i + ";q=0.5"), 200)).isLessThan(NOTICEABLE);
    }

    @Test
    void typesThatDoNotExistAreNotKept() {
        assertThat(flood.leaves("/sign-in", (it, i) -> it.header("Content-Type", "text/x" + i + "; a=" + i)
                .POST(BodyPublishers.ofString("login=" + i)), 403, 415)).isLessThan(NOTICEABLE);
    }

    @Test
    void theTypeOfOneRequestSaysNothingAboutTheNext() {
        for (var type : List.of("text/html; charset=UTF-7", "not a type", "application/json", "*/*", "image/png")) {
            Reader.execute(year.asNobody().request("/sign-in").header("Content-Type", type));

            assertThat(year.asNobody().get("/sign-in").contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(year.asNobody().get("/assets/mark.svg").contentType()).startsWith("image/svg+xml");
        }
    }

    /// No endpoint of management, no console of the database, nothing that a library brought along.
    @Test
    void everyRouteIsTheProductsOwn() {
        assertThat(routes).allSatisfy(
                it -> assertThat(it.getTargetMethod().getDeclaringType().getName()).startsWith("phonngan."));
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString().replace("{office}", "main").replace("{year}", "2566")
                .replaceAll("\\{[^}]*}", "1");
    }
}
