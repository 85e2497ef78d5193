package phonngan.app.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.jdbc.StoreFailure;
import phonngan.roster.SubjectKey;

/// Everybody else whom an office knows, so that an export of one person does not give out the words of another.
final class OtherPeople {
    private static final String HIDDEN = "•••";
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}][\\p{IsLatin}\\p{Nd}._%+@-]*");

    private final Set<String> codes = new HashSet<>();
    private final Set<String> names = new TreeSet<>();

    OtherPeople(Connection connection, long office, SubjectKey person) {
        try (var statement = connection.prepareStatement("select distinct s.code, p.email, p.first_name, p.last_name "
                + "from staff_period p join subject s on s.subject_key = p.subject_key "
                + "where p.office_id = ? and p.subject_key <> ?")) {
            statement.setLong(1, office);
            statement.setString(2, person.value());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Stream.of(rows.getString(1), rows.getString(2)).filter(PersonWords::isTelling)
                            .forEach(it -> codes.add(it.toLowerCase(Locale.ROOT)));
                    names.add(rows.getString(3) + " " + rows.getString(4));
                }
            }
        } catch (SQLException failure) {
            throw new StoreFailure("the people of an office could not be read", failure);
        }
    }

    /// The text without the words of anybody else.
    @Nullable
    String hiddenIn(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var hidden = WORD.matcher(text).replaceAll(it -> codes.contains(it.group().toLowerCase(Locale.ROOT))
                ? HIDDEN
                : Matcher.quoteReplacement(it.group()));
        for (var name : names) {
            hidden = hidden.replace(name, HIDDEN);
        }
        return hidden;
    }
}
