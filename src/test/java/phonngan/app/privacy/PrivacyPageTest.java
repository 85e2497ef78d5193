package phonngan.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import phonngan.testkit.TestStore;

/// Whoever adds a column of text says whether words of people can stand in it, to the erasure and to people.
class PrivacyPageTest {
    private static final Set<Integer> TEXT = Set.of(Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB,
            Types.BINARY, Types.VARBINARY, Types.BLOB);
    private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");

    @Test
    void everyColumnOfTextIsNamedAsOneThatHoldsWordsOfPeopleOrNot() throws SQLException {
        var named = Stream.concat(held(), PersonalData.IMPERSONAL.stream()).toList();

        assertThat(named).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(named)).containsExactlyElementsOf(columns());
    }

    @Test
    void thePageTellsOfEveryColumnThatHoldsWordsOfPeople() throws IOException {
        var page = Files.readString(Path.of("src/docs/privacy.md"));

        assertThat(held().map(it -> "`" + it + "`").filter(it -> !page.contains(it))).isEmpty();
    }

    @Test
    void whatOthersAreFoundByIsGoneThroughLast() {
        assertThat(PersonalData.TABLES).extracting(HeldTable::name).endsWith("claim", "staff_period", "account",
                "subject");
    }

    private static Stream<String> held() {
        return PersonalData.TABLES.stream().map(HeldTable::columns).flatMap(List::stream);
    }

    private static Set<String> columns() throws SQLException {
        var found = new TreeSet<String>();
        try (var store = TestStore.onH2();
                var connection = DriverManager.getConnection(store.settings().url(), store.settings().user(), "");
                var columns = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (TEXT.contains(columns.getInt("DATA_TYPE")) && !NOT_OURS.contains(table)) {
                    found.add(table + "." + columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return found;
    }
}
