package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import phonngan.testkit.FuzzedInputs;

/// Whatever bytes come as a cell: a day, a time, a number, a name, a code, or just text.
class CellFuzzTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);

    @FuzzTest(maxDuration = "60s")
    @Tag("release")
    @Tag("fuzz-cell")
    void anyCellIsReadOrNot(byte[] bytes) {
        var cell = new String(bytes, StandardCharsets.UTF_8);
        var canonical = ThaiText.canonical(cell);
        assertSame(canonical, ThaiText.canonical(canonical));
        assertSame(ThaiText.repaired(cell), canonical);
        assertSame(VisibleText.of(cell), VisibleText.of(VisibleText.of(cell)));
        ThaiDate.read(cell, YEAR);
        ThaiDate.readAnyYear(cell, YEAR);
        ThaiDate.readTimestamp(cell, YEAR, true);
        ThaiDate.readTimestampAnyYear(cell, YEAR, false);
        ThaiDate.provesMonthFirst(cell);
        ThaiNumber.read(cell).ifPresent(it -> assertSame(it.toPlainString(), it.toString()));
        ThaiNumber.readPercentSign(cell);
        EvidenceCode.listIn(cell);
        NationalId.looksLikeOne(cell);
        PersonName.key(cell);
        ThaiText.truncate(cell, 5);
    }

    private static void assertSame(String one, String other) {
        if (!one.equals(other)) {
            throw new AssertionError(VisibleText.of(one) + " is not " + VisibleText.of(other));
        }
    }

    @Test
    void everyInputThatWasTriedOnceIsStillReadOrNot() {
        assertThat(FuzzedInputs.forEach(CellFuzzTest.class, "anyCellIsReadOrNot", this::anyCellIsReadOrNot))
                .isPositive();
    }
}
