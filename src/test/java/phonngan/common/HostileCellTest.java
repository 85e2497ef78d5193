package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A cell may hold a whole pasted file. Reading it answers, in a time that grows with its length and no faster.
class HostileCellTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @MethodSource("listScraps")
    void aHundredThousandCharactersAreJustAnotherCell(String scrap) {
        var cell = scrap.repeat(LENGTH / scrap.length());
        var canonical = ThaiText.canonical(cell);
        assertThat(ThaiText.canonical(canonical)).isEqualTo(canonical);
        assertThat(ThaiText.isBlank(cell)).isEqualTo(canonical.isEmpty());
        assertThat(ThaiText.truncate(cell, 10)).isNotEmpty();
        assertThat(canonical).endsWith(PersonName.bare(cell));
        assertThat(ThaiDate.read(cell, YEAR)).isInstanceOf(DateReading.NoDate.class);
        assertThat(ThaiDate.readTimestamp(cell, YEAR, true)).isInstanceOf(TimestampReading.NoTime.class);
        assertThat(ThaiDate.provesMonthFirst(cell)).isFalse();
        assertThat(ThaiNumber.read(cell)).isEmpty();
        assertThat(ThaiNumber.readPercentSign(cell)).isEmpty();
        assertThat(EvidenceCode.read(cell)).isEqualTo(Optional.empty());
        assertThat(EvidenceCode.listIn(cell)).isNotNull();
        assertThat(NationalId.looksLikeOne(cell)).isFalse();
    }

    static List<String> listScraps() {
        return List.of(" ", "\u200B", "1", "1,234", "1/", "ก", "ก ", "ก า", "\u0E48", "\u0E4D\u0E48",
                "\u0E48\u0E35\u0334",
                "\u0E33\u0301\u0E33\u0E48", "เ", "e\u0301", "นาย", "ว่าที่ ", "ร.ต.หญิง", "ร.ต.หญิง ", "น. ", "Mr ",
                ". ", "สบ 3-1(1)",
                "วันที่ ", "29 ก.ค. 2564 ", "9:00", "\uDE00\uD83D", "👩🏽‍🏫");
    }
}
