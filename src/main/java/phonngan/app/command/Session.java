package phonngan.app.command;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import phonngan.app.YearBooks;
import phonngan.app.store.Migrations;
import phonngan.app.store.Offices;
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

    private Session(ApplicationContext context) {
        this.context = context;
    }

    /// Opens the store that the environment names, brought to this release.
    ///
    /// @throws StoreUnavailable when it cannot be opened now
    static Session open(Map<String, String> environment) {
        return open(environment, _ -> {
        });
    }

    /// The same after something was done to the store as a whole.
    ///
    /// @param before is given the store's settings before anything else looks at it
    static Session open(Map<String, String> environment, Consumer<StoreSettings> before) {
        var settings = StoreSettings.from(environment);
        try {
            if (settings.isEmbedded()) {
                Files.createDirectories(settings.home());
            }
            before.accept(settings);
            Migrations.run(settings);
            var properties = settings.pool();
            properties.put("micronaut.server.port", port(environment));
            return new Session(ApplicationContext.builder().properties(properties).banner(false).start());
        } catch (IOException failure) {
            throw new StoreUnavailable(ProblemCode.STORE_UNREACHABLE, settings.home().toString(), failure);
        } catch (CommandRefused refused) {
            throw refused;
        } catch (RuntimeException failure) {
            throw unavailable(settings, failure);
        }
    }

    private static int port(Map<String, String> environment) {
        var port = environment.getOrDefault("PHONNGAN_PORT", "8080");
        if (!port.matches("\\d{1,5}")) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "PHONNGAN_PORT", port, "8080");
        }
        return Integer.parseInt(port);
    }

    private static RuntimeException unavailable(StoreSettings settings, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode() == H2_IN_USE
                        ? new StoreUnavailable(ProblemCode.STORE_IN_USE, settings.home().toString(), failure)
                        : new StoreUnavailable(ProblemCode.STORE_UNREACHABLE, address(settings), failure);
            }
        }
        return failure;
    }

    /// The address without its settings, among which a password could stand.
    private static String address(StoreSettings settings) {
        return settings.url().replaceFirst("[?;].*", "");
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
        return "cli:" + System.getProperty("user.name", "?");
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
