package phonngan.testkit.google;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.Map;

/// Our Google, running on this computer.
public final class FakeGoogle implements AutoCloseable {
    private final FakeSheets sheets = new FakeSheets();
    private final FakeTokens tokens = new FakeTokens();
    private final EmbeddedServer server;

    private FakeGoogle() {
        var context = ApplicationContext.builder(new OwnClasses())
                .properties(Map.of("phonngan.trial.google", "true", "micronaut.server.port", "-1"))
                .singletons(sheets, tokens).banner(false).start();
        server = context.getBean(EmbeddedServer.class).start();
    }

    /// Starts it on a free port.
    public static FakeGoogle open() {
        return new FakeGoogle();
    }

    /// Its spreadsheets.
    public FakeSheets sheets() {
        return sheets;
    }

    /// Its tokens.
    public FakeTokens tokens() {
        return tokens;
    }

    /// Its address, as the root of the API.
    public String root() {
        return "http://127.0.0.1:" + server.getPort() + "/";
    }

    /// Writes a key that it knows.
    public Path writeKey(Path folder) {
        return FakeTokens.writeKey(folder.resolve("key.json"), root() + "token");
    }

    @Override
    public void close() {
        server.getApplicationContext().close();
    }
}
