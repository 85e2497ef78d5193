package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;
import phonngan.testkit.Tampering;

class EntryHashTest {
    private static final Path PAGE = Path.of("src/docs/ledger-entry.md");

    /// The worked entry of the page: the reversal of a bonus of two points.
    private static final WrittenEntry WORKED = WrittenEntry.of(new PointEntry.Reversal(
            new EntryLine(4, 711048219874312196L,
                    new PostingKey(new OfficeYear(1, new FiscalYear(2566)), "12m",
                            new Slot(new SubjectKey("9f86d081884c7d659a2feaa0c55ad015"), "นักศึกษา-ดีเด่น", Part.BONUS),
                            711048219874312194L),
                    Points.of(-2), LocalDate.of(2023, 9, 30), Instant.parse("2023-10-12T03:30:00Z"), List.of(), 2,
                    new CatalogueDigest("2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"),
                    Reason.OTHER_FIGURE, "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9", ""),
            711048219874312194L));

    @Test
    void theWorkedEntryOfThePageIsTheOneThatTheProductWrites() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(find(page, "printf '%s' '(.*)' \\| sha256sum")).isEqualTo(EntryHash.text(WORKED));
        assertThat(find(page, "\n([0-9a-f]{64})  -")).isEqualTo(EntryHash.of(WORKED));
    }

    @Test
    void thePageListsTheColumnsInTheirOrder() throws IOException {
        var table = Pattern.compile("^\\| `([a-z_]+)` \\|", Pattern.MULTILINE).matcher(Files.readString(PAGE)).results()
                .map(it -> it.group(1)).toList();

        assertThat(table).isEqualTo(WrittenEntry.COLUMNS);
    }

    @Test
    void thaiTextIsMeasuredInBytesAndAnEmptyValueIsZeroLong() {
        assertThat(EntryHash.text(WORKED)).startsWith("phonngan-entry/1,1:4,18:711048219874312196,8:reversal,")
                .contains(",43:นักศึกษา-ดีเด่น,").contains(",5:-2.00,")
                .contains(",24:2023-10-12T03:30:00.000Z,0:,1:2,");
    }

    @Test
    void whereOneValueEndsAndTheNextBeginsMatters() {
        var one = Tampering.with(
                Tampering.with(WORKED, "indicator", "a"), "round", "b,1:c");
        var other = Tampering.with(
                Tampering.with(WORKED, "indicator", "a,5:b"), "round", "c");

        assertThat(EntryHash.of(one)).isNotEqualTo(EntryHash.of(other));
    }

    @Test
    void theHashCoversEverythingButItself() {
        var changed = Tampering.with(WORKED, "hash", "whatever");

        assertThat(EntryHash.of(changed)).isEqualTo(EntryHash.of(WORKED));
    }

    @Test
    void aHashIsReadAloudInGroupsOfFour() {
        assertThat(EntryHash.inGroups("0123456789abcdef")).isEqualTo("0123 4567 89ab cdef");
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
