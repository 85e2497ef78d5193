package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// Programs of this machine, or with the token, are told how the service is; nobody else is told that there is anything.
class WatchOverHttpTest {
    private static final String[] ALL = {"/health", "/health/ready", "/metrics"};

    @TempDir
    private Path home;

    @Test
    void aProgramOfThisMachineIsToldHowTheServiceIs() {
        try (var service = serve(Map.of())) {
            assertThat(service.asNobody().get("/health").body()).isEqualTo("alive\n");
            assertThat(service.asNobody().get("/health/ready").body()).isEqualTo("ready\n");
            assertThat(service.asNobody().get("/metrics").body()).contains("phonngan_transactions_seconds_count{kind=",
                    "phonngan_transactions_again_total", "phonngan_commits_asked_total", "phonngan_disk_free",
                    "phonngan_check_findings", "phonngan_backup_at", "hikaricp_connections",
                    "http_server_requests_seconds_count").contains("uri=\"/health\"");
        }
    }

    @Test
    void aPageFromElsewhereInABrowserOfThisMachineIsToldNothing() {
        try (var service = serve(Map.of())) {
            for (var path : ALL) {
                for (var header : Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site", "Referer",
                        "https://evil.example/", "X-Forwarded-For", "192.0.2.7").entrySet()) {
                    assertThat(status(service, path, header.getKey(), header.getValue())).as(path + header)
                            .isIn(403, 404);
                }
            }
        }
    }

    @Test
    void behindAWebServerTheTokenAloneOpens() {
        try (var service = serve(
                Map.of("phonngan.url", "https://points.example", "phonngan.watch-token", "a-long-secret"))) {
            for (var path : ALL) {
                assertThat(status(service, path, "Accept", "*/*")).as(path).isEqualTo(404);
                assertThat(status(service, path, "Authorization", "Bearer a-long-secreu")).as(path).isEqualTo(404);
                assertThat(status(service, path, "Authorization", "Bearer ")).as(path).isEqualTo(404);
                assertThat(status(service, path, "Authorization", "Bearer a-long-secret")).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void withoutATokenAnEmptyOneOpensNothing() {
        try (var service = serve(Map.of("phonngan.url", "https://points.example"))) {
            assertThat(status(service, "/metrics", "Authorization", "Bearer ")).isEqualTo(404);
        }
    }

    private ServedYear serve(Map<String, Object> further) {
        var settings = StoreSettings.from(Map.of("PHONNGAN_HOME", home.toString()));
        Migrations.run(settings);
        return ServedYear.serve(settings, further);
    }

    private static int status(ServedYear service, String path, String header, String value) {
        Connection request = service.asNobody().request(path).header(header, value);
        return Reader.execute(request).statusCode();
    }
}
