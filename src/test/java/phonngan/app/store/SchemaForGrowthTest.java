package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.testkit.TestStore;

/// What a cluster with one writer, and a store that is cut by offices, ask of the schema and of every statement. See the
/// decision `one-writer-many-offices`.
class SchemaForGrowthTest {
    /// Rows that belong to no office: an installation has them once. Somebody who tries to sign in is of no
    /// office yet.
    private static final Set<String> OF_NO_OFFICE = Set.of("office", "rule_book", "sample_mark", "sign_in_attempt",
            "committed_work", "service_turn",
            "flyway_schema_history");

    /// Columns by which a row without an office of its own hangs on one that has it.
    private static final Map<String, String> HANGS_ON = Map.ofEntries(Map.entry("batch_id", "intake_batch"),
            Map.entry("act_id", "review_act"), Map.entry("run_id", "score_run"), Map.entry("account_id", "account"),
            Map.entry("paper_id", "role_paper"), Map.entry("list_id", "approval_list"),
            Map.entry("connection_id", "sheet_connection"), Map.entry("appeal_id", "appeal"),
            Map.entry("confirmation_id", "report_confirmation"), Map.entry("claim_id", "claim"),
            Map.entry("link_id", "welcome_link"), Map.entry("erasure_id", "erasure"),
            Map.entry("credential_id", "credential"));

    private static final String WITHOUT_KEY = """
                                              select t.table_name from information_schema.tables t
                                              where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
                                                and not exists (
                                                  select 1 from information_schema.table_constraints c
                                                  where c.table_schema = t.table_schema
                                                    and c.table_name = t.table_name
                                                    and c.constraint_type = 'PRIMARY KEY')""";
    private static final String COUNTED = """
                                          select concat(table_name, '.', column_name) from information_schema.columns
                                          where table_schema = 'public'
                                            and (is_identity = 'YES' or column_default like '%nextval%')""";
    private static final String CASCADING = """
                                            select constraint_name from information_schema.referential_constraints
                                            where delete_rule not in ('RESTRICT', 'NO ACTION')
                                              or update_rule not in ('RESTRICT', 'NO ACTION')""";
    private static final String YEAR_WITHOUT_OFFICE = """
                                                      select c.table_name from information_schema.columns c
                                                      where c.table_schema = 'public'
                                                        and c.column_name = 'fiscal_year' and not exists (
                                                          select 1 from information_schema.columns o
                                                          where o.table_schema = c.table_schema
                                                            and o.table_name = c.table_name
                                                            and o.column_name = 'office_id')""";

    private static TestStore store;

    @BeforeAll
    static void open() {
        store = TestStore.onH2();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(column(WITHOUT_KEY)).isEmpty();
    }

    @Test
    void noKeyIsCountedByTheDatabase() {
        assertThat(column(COUNTED)).isEmpty();
    }

    @Test
    void noDeletionRunsOnIntoAnotherTable() {
        assertThat(column(CASCADING)).isEmpty();
    }

    @Test
    void everyRowBelongsToAnOfficeOrHangsOnARowThatDoes() {
        var columns = column("""
                             select concat(table_name, '.', column_name) from information_schema.columns
                             where table_schema = 'public'""");
        var homeless = tables().stream().filter(it -> !OF_NO_OFFICE.contains(it))
                .filter(it -> !isOfAnOffice(it, columns))
                .toList();
        assertThat(homeless).isEmpty();
    }

    @Test
    void whatBelongsToAYearNamesItsOffice() {
        assertThat(column(YEAR_WITHOUT_OFFICE)).isEmpty();
    }

    @Test
    void aPlantedTableBreaksEachRule() throws SQLException {
        var url = StoreSettings.inMemory("planted");
        try (var connection = DriverManager.getConnection(url, "phonngan", "");
                var statement = connection.createStatement()) {
            statement.execute("create table parent (id bigint primary key)");
            statement.execute("create table planted (id bigint auto_increment, fiscal_year int, parent_id bigint, "
                    + "constraint fk_planted foreign key (parent_id) references parent (id) on delete cascade)");

            assertThat(column(url, WITHOUT_KEY)).containsExactly("planted");
            assertThat(column(url, COUNTED)).containsExactly("planted.id");
            assertThat(column(url, CASCADING)).containsExactly("fk_planted");
            assertThat(column(url, YEAR_WITHOUT_OFFICE)).containsExactly("planted");
        }
    }

    /// What one of the engines lacks, what a cluster does not certify, and what a sharded store does not offer.
    @ParameterizedTest
    @ValueSource(strings = {"auto_increment", "get_lock\\s*\\(", "lock\\s+tables?\\s", "for\\s+share",
            "lock\\s+in\\s+share\\s+mode", "\\blateral\\b", "on\\s+delete\\s+cascade", "\\bjson_\\w+\\s*\\(",
            "\\breturning\\b\\s", "start\\s+transaction", "set\\s+session\\s+transaction", "\\bnextval\\b",
            "create\\s+sequence", "\\)\\s*stored\\b", "partition\\s+by\\s+(range|list|hash)"})
    void noStatementNeedsMoreThanAllStoresHave(String construct) {
        var pattern = Pattern.compile(construct, Pattern.CASE_INSENSITIVE);
        assertThat(statements().filter(it -> pattern.matcher(it).find()).toList()).isEmpty();
    }

    @Test
    void transactionsReadWhatIsCommitted() {
        assertThat(store.settings().pool())
                .containsEntry("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
    }

    private static boolean isOfAnOffice(String table, List<String> columns) {
        return columns.contains(table + ".office_id") || HANGS_ON.entrySet().stream()
                .filter(it -> !it.getValue().equals(table) && columns.contains(table + "." + it.getKey()))
                .anyMatch(it -> isOfAnOffice(it.getValue(), columns));
    }

    /// But for the one lock of an upgrade, which the schema's owner holds once in a release.
    private static Stream<String> statements() {
        return Stream.concat(files(Path.of("src/main/resources/db/migration"), ".sql"),
                files(Path.of("src/main/java"), ".java")).flatMap(SchemaForGrowthTest::quoted)
                .filter(it -> !it.equals("select get_lock(?, ?)"));
    }

    /// A migration's statements without its comments; of a class, what stands in quotes and looks like SQL.
    private static Stream<String> quoted(Path file) {
        try {
            var text = Files.readString(file);
            return file.toString().endsWith(".sql")
                    ? Stream.of(text.replaceAll("(?m)--.*$", "").split(";"))
                    : Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL).matcher(text)
                            .results().map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                            .filter(it -> it
                                    .matches("(?is)\\s*(select|insert|update|delete|create|alter|set|lock|with)\\s.*"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> files(Path below, String ending) {
        try (var found = Files.walk(below)) {
            return found.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> tables() {
        return column("select table_name from information_schema.tables where table_schema = 'public' "
                + "and table_type = 'BASE TABLE'");
    }

    private static List<String> column(String query) {
        return column(store.settings().url(), query);
    }

    private static List<String> column(String url, String query) {
        try (var connection = DriverManager.getConnection(url, "phonngan", "");
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }
}
