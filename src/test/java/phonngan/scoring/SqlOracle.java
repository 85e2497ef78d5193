package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Band;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.catalogue.ScoringMethod.Threshold;
import phonngan.catalogue.ScoringMethod.WithLevels;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.catalogue.Step;
import phonngan.common.Points;

/// A second scorer that shares nothing with the engine: it loads a made-up office into plain tables and lets the
/// database do the arithmetic, in SQL that H2, MariaDB and MySQL understand alike.
public final class SqlOracle {
    private static final List<String> TABLES = List.of("subject", "indicator", "step", "kind", "level", "band", "count",
            "closed", "evidence");

    private final Connection connection;

    /// An oracle that works in the tables `oracle_…` of that connection and makes them where they are missing.
    public SqlOracle(Connection connection) throws SQLException {
        this.connection = connection;
        for (var statement : resource("oracle-schema.sql").split(";")) {
            execute(statement);
        }
    }

    /// Asserts that the engine and the database say the same of every subject and indicator of the office.
    public void agreesOn(RandomOffice office) throws SQLException {
        for (var table : TABLES) {
            execute("delete from oracle_" + table);
        }
        load(office);
        var engine = office.cases().stream()
                .map(it -> line(it.subject().id(), it.indicator().id(), ScoringEngine.score(it))).toList();
        var database = scores();
        assertThat(without(database, engine)).isEqualTo(without(engine, database));
        assertThat(database).hasSameSizeAs(engine);
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(it -> !others.contains(it)).sorted().toList();
    }

    private static String line(String subject, String indicator, IndicatorScore score) {
        return "%s %s %s %s %s %s".formatted(subject, indicator, score.state().word(), hundredths(score.base()),
                hundredths(score.bonus()), hundredths(score.score()));
    }

    private List<String> scores() throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(resource("oracle.sql"))) {
            while (rows.next()) {
                lines.add("%s %s %s %s %s %s".formatted(rows.getString(1), rows.getString(2), rows.getString(3),
                        whole(rows.getBigDecimal(4)), whole(rows.getBigDecimal(5)), whole(rows.getBigDecimal(6))));
            }
        }
        return lines;
    }

    private void load(RandomOffice office) throws SQLException {
        for (var subject : office.subjects()) {
            insert("subject", subject.id());
        }
        for (var indicator : office.indicators()) {
            loadIndicator(office, indicator);
        }
        for (var theCase : office.cases()) {
            for (var step : theCase.closedSteps()) {
                insert("closed", theCase.subject().id(), theCase.indicator().id(), step);
            }
            for (var it : theCase.evidence()) {
                var decidedAt = it.decidedAt();
                insert("evidence", it.claimId(), theCase.subject().id(), theCase.indicator().id(), it.countsAs(),
                        it.state().word(), it.step(), it.level(), it.value(), it.weight(), it.numerator(),
                        it.denominator(), office.holderOf(it), office.contestOf(it), it.kind(),
                        decidedAt == null ? null : decidedAt.toEpochMilli());
            }
        }
    }

    private void loadIndicator(RandomOffice office, Indicator indicator) throws SQLException {
        var id = indicator.id();
        var method = indicator.standard().scoring();
        var evidence = indicator.standard().evidence();
        var awards = method instanceof AwardSum it ? it : null;
        insert("indicator", id, word(method), office.fullMark().hundredths(),
                awards == null ? "" : awards.countBy().name().toLowerCase(Locale.ROOT),
                awards == null ? null : hundredths(awards.flatExtra()),
                awards == null ? null : hundredths(awards.cap()),
                measure(method), method instanceof Target it ? it.target() : null, supplier(evidence),
                office.cases().stream().anyMatch(it -> it.indicator().equals(indicator) && it.suspension().isPresent())
                        ? 1
                        : 0);
        loadKinds(id, 0, evidence);
        for (var step : method instanceof WithSteps it ? it.steps() : List.<Step>of()) {
            insert("step", id, step.number(), step.points().hundredths(), supplier(step.evidence()));
            loadKinds(id, step.number(), step.evidence());
        }
        for (var level : method instanceof WithLevels it ? it.levels() : List.<AwardLevel>of()) {
            insert("level", id, level.id(), level.points().hundredths());
        }
        for (var band : bands(method)) {
            insert("band", id, band.bound(), band.points().hundredths());
        }
        if (method instanceof CountTable it && it.byRound().containsKey(office.round().id())) {
            for (var entry : it.byRound().get(office.round().id()).entrySet()) {
                insert("count", id, entry.getKey(), entry.getValue().hundredths());
            }
        }
    }

    private void loadKinds(String indicator, int step, EvidenceRequirement asked) throws SQLException {
        for (var kind : Stream.concat(asked.anyOf().stream(), asked.optional().stream()).distinct().toList()) {
            insert("kind", indicator, step, kind);
        }
    }

    private static String word(ScoringMethod method) {
        return switch (method) {
            case Milestone _ -> "milestone";
            case Itemised _ -> "itemised";
            case CountTable _ -> "count-table";
            case AwardSum _ -> "award-sum";
            case Threshold _ -> "threshold";
            case Level _ -> "level";
            case Target _ -> "target";
        };
    }

    private static String measure(ScoringMethod method) {
        return method instanceof Threshold it
                ? it.measure().name().toLowerCase(Locale.ROOT)
                : method instanceof Target ? "target" : "";
    }

    private static List<Band> bands(ScoringMethod method) {
        return method instanceof Threshold it
                ? it.bands()
                : method instanceof Target target ? target.bands() : List.of();
    }

    private static String supplier(EvidenceRequirement asked) {
        return asked.suppliedBy().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long hundredths(@Nullable Points points) {
        return points == null ? null : points.hundredths();
    }

    private static @Nullable Long whole(@Nullable BigDecimal hundredths) {
        return hundredths == null ? null : hundredths.longValueExact();
    }

    private void insert(String table, @Nullable Object... values) throws SQLException {
        var places = String.join(", ", Collections.nCopies(values.length, "?"));
        try (var insert = connection.prepareStatement("insert into oracle_" + table + " values (" + places + ")")) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(SqlOracle.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
