package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.access.Role;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// What an answer tells the browser, whatever was asked, and which methods are answered at all.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatEveryAnswerSaysTest {
    private ServedYear year;
    private Reader strategy;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        strategy = year.as(Role.STRATEGY);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/o/main/2566", "/o/main/2566/ledger", "/accounts", "/nothing/here",
            "/public/check", "/assets/css/base.css", "/o/main/2599"})
    void everyAnswerCarriesTheWholePolicyAndLetsNobodyElseIn(String path) {
        var answer = strategy.get(path);

        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'",
                "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.header("Server")).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
    void aPageIsAskedForByNoOtherMethod(Method method) {
        for (var path : new String[]{"/o/main/2566", "/o/main/2566/ledger", "/account", "/sign-in"}) {
            var answer = Reader.execute(strategy.request(path).method(method).header("Origin", strategy.root()));

            assertThat(answer.statusCode()).as(method + " " + path).isIn(403, 404, 405);
            assertThat(answer.body()).as(method + " " + path).doesNotContain(strategy.token());
        }
    }

    @Test
    void aFieldForAPasswordIsOneAndMayBePastedInto() throws Exception {
        var form = year.asNobody().get("/sign-in").parse();

        assertThat(form.select("input[type=password]")).hasSize(1).allSatisfy(it -> {
            assertThat(it.attr("autocomplete")).isEqualTo("current-password");
            assertThat(it.attributes().asList()).noneMatch(attribute -> attribute.getKey().startsWith("on"));
        });
        assertThat(Files.readString(Path.of("src/main/resources/public/page.js"))).doesNotContain("paste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/intake", "/ranking?pool=teacher", "/ledger", "/rules", "/list", "/cycle", "/runs",
            "/grid", "/plan", "/people"})
    void signingOutStandsInTheHeadOfEveryPage(String page) throws Exception {
        assertThat(strategy.get("/o/main/2566" + page).parse().select("header form[action=/sign-out], "
                + "header form[action=/sign-in/out]")).hasSize(1);
    }

    /// Nothing that was sent becomes a name, a property or a piece of a page in it.
    @Test
    void theScriptMakesNothingOutOfTexts() throws Exception {
        assertThat(Files.readString(Path.of("src/main/resources/public/page.js"))).doesNotContainPattern(
                "innerHTML|outerHTML|insertAdjacent|document\\.write|eval|Function\\(|JSON\\.parse|__proto__|prototype"
                        + "|Object\\.(assign|fromEntries|defineProperty)|\\[[^\\]\"']+\\]\\s*=[^=]");
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() {
        Response out = year.as(Role.AUDITOR).post("/sign-in/out");

        assertThat(out.header("Clear-Site-Data")).contains("\"cache\"", "\"storage\"");
    }
}
