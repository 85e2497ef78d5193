package phonngan.app.command;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import phonngan.common.Wording;
import phonngan.common.Language;
import phonngan.app.backup.BringToThisRelease;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.app.store.ServerFitness;
import phonngan.app.store.StoreSettings;
import phonngan.catalogue.RuleBook;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;

/// The opened store with the product's deeds on it, for the length of one command.
final class Session implements AutoCloseable {
    private static final int H2_IN_USE = 90020;

    private final ApplicationContext context;
    private final StoreSettings settings;
    private final Desk desk;

    private Session(ApplicationContext context, StoreSettings settings, Desk desk) {
        this.context = context;
        this.settings = settings;
        this.desk = desk;
    }

    /// Opens the store that the environment names, brought to this release.
    ///
    /// @param before is given the store's settings before anything else looks at it
    /// @param further what the product is told besides
    /// @throws StoreUnavailable when it cannot be opened now
    static Session open(Desk desk, Consumer<StoreSettings> before, Map<String, Object> further) {
        var settings = StoreSettings.from(desk.environment());
        var address = ServeAddress.from(desk.environment());
        var google = GoogleOptions.from(desk.environment());
        try {
            if (settings.isEmbedded()) {
                Files.createDirectories(settings.home());
            }
            before.accept(settings);
            bringToThisRelease(desk, settings);
            var properties = settings.pool();
            properties.putAll(further);
            properties.putAll(address.server());
            properties.putAll(google);
            properties.put("phonngan.url", address.url() == null ? "" : address.url().toString());
            properties.put("phonngan.secret-file", desk.environment().getOrDefault("PHONNGAN_SECRET_FILE",
                    settings.home().resolve("secret.key").toString()));
            properties.put("phonngan.watch-token",
                    Objects.requireNonNullElse(StoreSettings.read(desk.environment(), "PHONNGAN_WATCH_TOKEN"), ""));
            properties.put("phonngan.scan-command", desk.environment().getOrDefault("PHONNGAN_SCAN_COMMAND", ""));
            return new Session(ApplicationContext.builder().properties(properties).banner(false).start(), settings,
                    desk);
        } catch (IOException failure) {
            throw new StoreUnavailable(ProblemCode.STORE_UNREACHABLE, settings.home().toString(), failure);
        } catch (RuntimeException failure) {
            throw unavailable(settings, failure);
        }
    }

    /// A store that a cut-short restore or upgrade left is not opened; one of an earlier release is kept as it is
    /// before its schema is changed.
    private static void bringToThisRelease(Desk desk, StoreSettings settings) throws IOException {
        if (!settings.isEmbedded()) {
            ServerFitness.findUnfit(settings).ifPresent(it -> {
                throw new StoreUnavailable(it);
            });
        }
        switch (BringToThisRelease.bring(settings, Instant.now())) {
            case BringToThisRelease.Outcome.Ready(var kept) -> kept.ifPresent(file -> desk.err()
                    .println(Wording.say(Language.TH, "commands", "upgrade.kept", file.toString())));
            case BringToThisRelease.Outcome.Refused(var problem) -> throw new StoreUnavailable(problem);
        }
    }

    private static RuntimeException unavailable(StoreSettings settings, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode() == H2_IN_USE
                        ? new StoreUnavailable(ProblemCode.STORE_IN_USE, settings.home().toString(), failure)
                        : new StoreUnavailable(ProblemCode.STORE_UNREACHABLE, settings.address(), failure);
            }
        }
        return failure;
    }

    /// The same store for somebody else's command, which must leave it open.
    Session lentTo(Desk other) {
        return new Session(context, settings, other);
    }

    /// Where the command was typed.
    Desk desk() {
        return desk;
    }

    /// Which store it is.
    StoreSettings settings() {
        return settings;
    }

    /// Whether the store is the embedded one, which one process holds for itself.
    boolean isEmbedded() {
        return settings.isEmbedded();
    }

    /// The folder of the embedded database and of stored files.
    Path home() {
        return settings.home();
    }

    /// A part of the product.
    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Instant now() {
        return get(Clock.class).instant();
    }

    /// Who enters things by command line, as records name it.
    String enteredBy() {
        return "cli:" + desk.user();
    }

    /// The office that is meant: the one named, else the only one.
    Office office(@Nullable String code) {
        var offices = get(Offices.class).list();
        if (code != null) {
            return offices.stream().filter(it -> it.code().equals(code)).findFirst()
                    .orElseThrow(() -> new CommandRefused(ProblemCode.UNKNOWN_OFFICE, code, codes(offices)));
        }
        if (offices.isEmpty()) {
            throw new CommandRefused(ProblemCode.NO_OFFICE);
        }
        if (offices.size() > 1) {
            throw new CommandRefused(ProblemCode.SEVERAL_OFFICES, codes(offices));
        }
        return offices.getFirst();
    }

    private static String codes(List<Office> offices) {
        return String.join(", ", offices.stream().map(Office::code).toList());
    }

    /// The book of an office's year.
    OfficeYear book(@Nullable String office, int year) {
        return new OfficeYear(office(office).id(), year(year));
    }

    /// A fiscal year as typed, in Buddhist years.
    FiscalYear year(int be) {
        if (be < 2400 || be > 2999) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "--year", Integer.toString(be), "2566");
        }
        return new FiscalYear(be);
    }

    /// The rule book in force.
    RuleBook rules(OfficeYear book) {
        return get(YearBooks.class).findRuleBook(book)
                .orElseThrow(() -> new CommandRefused(ProblemCode.NO_RULE_BOOK, book.year().toString()));
    }

    /// The year's people and units.
    Roster roster(OfficeYear book) {
        return get(Rosters.class).get(book);
    }

    /// The round named, else the last one.
    Round round(RuleBook rules, @Nullable String id) {
        return id == null
                ? rules.lastRound()
                : rules.findRound(id).orElseThrow(() -> new CommandRefused(ProblemCode.UNKNOWN_ROUND, id,
                        String.join(", ", rules.rounds().stream().map(Round::id).toList())));
    }

    @Override
    public void close() {
        context.close();
    }
}
