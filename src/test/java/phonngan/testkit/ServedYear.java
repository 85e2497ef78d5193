package phonngan.testkit;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import phonngan.access.Role;
import phonngan.app.store.StoreSettings;

/// The service on a free port of this machine, with the year of the sample office that the README walks.
///
/// @param context the service
/// @param address where it listens, without a slash at its end
public record ServedYear(ApplicationContext context, String address) implements AutoCloseable {
    /// Where the sample year's pages begin.
    public static final String YEAR = "/o/main/2566";

    /// Walks the year in a folder and serves it.
    public static ServedYear in(Path home) {
        return in(home, _ -> {
        });
    }

    /// The same, after somebody typed some more.
    public static ServedYear in(Path home, Consumer<CommandDesk> more) {
        return in(home, more, Map.of());
    }

    /// The same with further properties of the service.
    public static ServedYear in(Path home, Consumer<CommandDesk> more, Map<String, Object> further) {
        var desk = CommandDesk.in(home);
        walk().forEach(desk::type);
        more.accept(desk);
        return serve(StoreSettings.from(desk.environment()), further);
    }

    /// Serves a store as it is.
    public static ServedYear serve(StoreSettings settings) {
        return serve(settings, Map.of());
    }

    /// The same with further properties of the service.
    public static ServedYear serve(StoreSettings settings, Map<String, Object> further) {
        var properties = settings.pool();
        properties.putAll(further);
        properties.putAll(Map.of("micronaut.server.port", -1, "phonngan.secret-file",
                settings.home().resolve("secret.key").toString(), "phonngan.files",
                settings.home().resolve("files").toString(), "phonngan.pace.requests", 1_000_000,
                "phonngan.pace.attempts", 1_000_000));
        var context = ApplicationContext.builder().properties(properties).banner(false).start();
        var server = context.getBean(EmbeddedServer.class).start();
        return new ServedYear(context, "http://localhost:" + server.getPort());
    }

    /// Signs somebody in who holds a role for the whole office and is not on the roster.
    ///
    /// @return who it is, to ask for pages
    public Reader as(Role role) {
        return Doorkeeper.of(this).outsider(role);
    }

    /// Signs somebody of the roster in.
    ///
    /// @param role the role besides that of staff; staff for none
    /// @param unit the unit for which it is held; empty for the whole office
    public Reader as(Role role, String staffId, String unit) {
        return Doorkeeper.of(this).staff(role, staffId, unit);
    }

    /// Somebody who is not signed in.
    public Reader asNobody() {
        return new Reader(address, "");
    }

    private static Iterable<String> walk() {
        try (var lines = Files.lines(Path.of("sample-forms", "walk.txt"))) {
            return lines.filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .filter(it -> !it.matches("(scores|rank|allocate|explain).*")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
