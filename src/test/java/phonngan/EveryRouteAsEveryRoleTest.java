package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Reach;
import phonngan.access.Role;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.OpenToAll;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;
import phonngan.testkit.WhoMayWhat;

/// Every route of the router, asked by everybody about everything: what may be opened is what `src/docs/who-may-what.md`
/// says, and a route that does not say what it is for fails the build.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteAsEveryRoleTest {
    private static final WhoMayWhat PAGE = WhoMayWhat.read();
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /// Pages that are open to nobody in particular; one more is a decision, not an accident.
    private static final Set<String> OPEN = Set.of("GET /sign-in", "POST /sign-in", "GET /sign-in/code",
            "POST /sign-in/code", "GET /sign-in/password", "POST /sign-in/password", "GET /sign-in/phone",
            "POST /sign-in/phone", "POST /sign-in/out", "GET /welcome/{token}", "POST /welcome/{token}",
            "GET /health", "GET /health/ready", "GET /metrics", "GET /public/{office}/{year}",
            "GET /public/check", "POST /public/check");

    /// People of the sample office, each with their unit and every unit above it.
    private static final Map<String, List<String>> UNITS = Map.of("S0013", List.of("T-0101", "D-01", "P-00"),
            "S0014", List.of("T-0101", "D-01", "P-00"), "S0024", List.of("T-0301", "D-03", "P-00"),
            "S0010", List.of("D-01", "P-00"), "D-01", List.of("D-01", "P-00"), "D-03", List.of("D-03", "P-00"));

    private ServedYear year;
    private List<Asker> askers = List.of();
    private List<UriRouteInfo<?, ?>> routes = List.of();

    /// Somebody who asks.
    ///
    /// @param roles what they hold; none for nobody
    /// @param own the staff id; empty for somebody outside the roster
    /// @param unit the unit for which the last role is held; empty for the whole office
    private record Asker(Reader reader, List<Role> roles, String own, String unit) {

        boolean may(Deed deed, boolean about, String subject) {
            if (about && !own.isEmpty() && own.equals(subject) && PAGE.marks(deed).contains("≠")) {
                return false;
            }
            return deed == Deed.KEEP_OWN_ACCOUNT || roles.stream().flatMap(it -> PAGE.reach(deed, it).stream()
                    .map(reach -> covers(reach, it, about, subject))).anyMatch(it -> it);
        }

        private boolean covers(Reach reach, Role role, boolean about, String subject) {
            return switch (reach) {
                case OWN -> about && !own.isEmpty() && own.equals(subject);
                case UNIT -> unit.isEmpty() || about && UNITS.getOrDefault(subject, List.of()).contains(unit);
                case OFFICE -> true;
            };
        }

        @Override
        public String toString() {
            return roles + own + unit;
        }
    }

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        routes = year.context().getBean(Router.class).uriRoutes().<UriRouteInfo<?, ?>>map(it -> it)
                .sorted(Comparator.comparing(EveryRouteAsEveryRoleTest::name)).toList();
        var everybody = new ArrayList<Asker>();
        everybody.add(new Asker(year.asNobody(), List.of(), "", ""));
        everybody.add(new Asker(year.as(Role.STAFF, "S0013", ""), List.of(Role.STAFF), "S0013", ""));
        everybody.add(new Asker(year.as(Role.UNIT_HEAD, "S0010", "D-01"), List.of(Role.STAFF, Role.UNIT_HEAD), "S0010",
                "D-01"));
        Stream.of(Role.COLLECTOR, Role.STRATEGY, Role.RULES_COMMITTEE, Role.ANNUAL_COMMITTEE, Role.DIRECTOR,
                Role.AUDITOR, Role.ADMINISTRATOR)
                .forEach(it -> everybody.add(new Asker(year.as(it), List.of(it), "", "")));
        askers = everybody;
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void everyRouteSaysWhatItIsFor() {
        assertThat(routes).hasSizeGreaterThan(30);
        for (var route : routes) {
            assertThat(deed(route).isPresent() ^ meta(route).hasAnnotation(OpenToAll.class)).as(name(route)).isTrue();
        }
    }

    @Test
    void whatIsOpenToAllIsCounted() {
        var open = new TreeSet<String>();
        routes.stream().filter(it -> meta(it).hasAnnotation(OpenToAll.class)).filter(it -> it
                .getHttpMethod() != HttpMethod.HEAD).forEach(it -> open.add(name(it)));

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void whatChangesSomethingTakesFormsOnlyAndIsNeverAskedForByALink() {
        for (var route : routes) {
            if (!SAFE.contains(route.getHttpMethod())) {
                assertThat(route.getConsumes()).as(name(route)).hasSize(1).first().isIn(
                        MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE);
            }
        }
    }

    @Test
    void whoeverAsksForWhateverGetsWhatTheTableSays() {
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var route : routes) {
            for (var asker : askers) {
                for (var subject : subjects(route)) {
                    if (deed(route).isPresent() && !endsTheStay(route)) {
                        asked++;
                        ask(route, asker, subject).ifPresent(wrong::add);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(200);
    }

    @Test
    void whateverFormAReaderWouldRatherHaveThePageIsTheSame() {
        var reader = askers.stream().filter(it -> it.roles().equals(List.of(Role.STRATEGY))).findFirst().orElseThrow()
                .reader();
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            if (route.getHttpMethod() == HttpMethod.GET) {
                var path = path(route, "S0013");
                var usual = reader.get(path).statusCode();
                Stream.of("text/html", "application/json", "image/png", "text/html;q=x, ;;, */nonsense", "")
                        .filter(it -> Reader.execute(reader.request(path).header("Accept", it)).statusCode() != usual)
                        .forEach(it -> wrong.add(path + " " + it));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void anotherOfficesPagesAreOpenToNobody() {
        var wrong = new ArrayList<String>();
        for (var route : routes) {
            var template = route.getUriMatchTemplate().toPathString();
            if (deed(route).isPresent() && template.contains("{office}") && route.getHttpMethod() == HttpMethod.GET) {
                var path = path(route, "S0013").replace("/o/main/", "/o/elsewhere/");
                askers.stream().filter(it -> !it.roles().isEmpty())
                        .filter(it -> it.reader().get(path).statusCode() != 403)
                        .forEach(it -> wrong.add(it + " " + path));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static Optional<String> ask(UriRouteInfo<?, ?> route, Asker asker, String subject) {
        var deed = deed(route).orElseThrow();
        var path = path(route, subject);
        var answer = SAFE.contains(route.getHttpMethod())
                ? Reader.execute(asker.reader().request(path).method(method(route)))
                : route.getConsumes().contains(MediaType.MULTIPART_FORM_DATA_TYPE)
                        ? asker.reader().postPapers(path)
                        : asker.reader().post(path);
        var named = meta(route).stringValue(For.class, "subject").filter(it -> !it.isEmpty()).isPresent();
        var own = meta(route).booleanValue(For.class, "own").orElse(false);
        var may = asker.may(deed, named || own, own ? asker.own() : subject);
        var toSignIn = String.valueOf(answer.header("Location")).startsWith("/sign-in");
        var status = answer.statusCode();
        var isRight = asker.roles().isEmpty()
                ? status == 303 && toSignIn || !SAFE.contains(route.getHttpMethod()) && status == 403
                : may ? status != 403 && !toSignIn && status != 500 : status == 403;
        return isRight
                ? Optional.empty()
                : Optional.of(asker + " " + name(route) + " " + subject + ": " + status + (may ? " is refused" : ""));
    }

    /// The own object, another one of the same unit, one of another unit; units too.
    private static List<String> subjects(UriRouteInfo<?, ?> route) {
        return meta(route).stringValue(For.class, "subject").filter(it -> !it.isEmpty()).isPresent()
                ? List.of("S0013", "S0014", "S0024", "S0010", "D-01", "D-03", "S9999")
                : List.of("");
    }

    /// Whoever ends their stay could not be asked any more.
    private static boolean endsTheStay(UriRouteInfo<?, ?> route) {
        return name(route).equals("POST /account/others");
    }

    private static String path(UriRouteInfo<?, ?> route, String subject) {
        var subjectName = meta(route).stringValue(For.class, "subject").orElse("");
        var path = route.getUriMatchTemplate().toPathString().replace("{office}", "main").replace("{year}", "2566")
                .replace("{indicator}", "honour-student").replace("{form}", "student-awards-2566")
                .replace("{seq}", "1");
        var filled = subjectName.isEmpty() ? path : path.replace("{" + subjectName + "}", subject);
        return filled.replaceAll("\\{[^}]*}", "1");
    }

    private static Connection.Method method(UriRouteInfo<?, ?> route) {
        return Connection.Method.valueOf(route.getHttpMethodName());
    }

    private static Optional<Deed> deed(UriRouteInfo<?, ?> route) {
        return meta(route).enumValue(For.class, Deed.class);
    }

    private static AnnotationMetadata meta(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod().getAnnotationMetadata();
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }
}
