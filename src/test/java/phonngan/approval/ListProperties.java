package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Baht;
import phonngan.common.FiscalYear;
import phonngan.common.Points;
import phonngan.ledger.Head;
import phonngan.roster.SubjectKey;

class ListProperties {

    @Property(tries = 200)
    void theOrderOfTheRowsNeverChangesTheFingerprint(@ForAll("lists") List<ListLine> lines, @ForAll long seed) {
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(body(shuffled).hash()).isEqualTo(body(lines).hash());
    }

    @Property(tries = 200)
    void theTextSaysTheListAndNothingElse(@ForAll("lists") List<ListLine> lines) {
        assertThat(ListText.read(body(lines).text())).isEqualTo(body(lines));
    }

    @Property(tries = 200)
    void oneSatangMoreIsAnotherList(@ForAll("lists") List<ListLine> lines) {
        var it = lines.getFirst();
        var richer = new ArrayList<>(lines);
        richer.set(0, new ListLine(it.pool(), it.status(), it.rank(), it.subject(), it.base(), it.bonus(),
                it.amount().plus(new Baht(1)), it.reason()));

        assertThat(body(richer).hash()).isNotEqualTo(body(lines).hash());
        assertThat(CompareLists.compare(body(lines), body(richer))).hasSize(1);
        assertThat(CompareLists.compare(body(lines), body(lines))).isEmpty();
    }

    @Property(tries = 200)
    void aCodeIsMeantHoweverItIsTyped(@ForAll("lists") List<ListLine> lines) {
        var hash = body(lines).hash();

        assertThat(hash.code()).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(hash.isMeantBy(hash.hex())).isTrue();
        assertThat(hash.isMeantBy(" " + hash.code().toLowerCase().replace("-", " ").replace('0', 'o'))).isTrue();
        assertThat(hash.isMeantBy(hash.code().substring(1))).isFalse();
    }

    @Provide
    Arbitrary<List<ListLine>> lists() {
        var line = Combinators.combine(Arbitraries.of("teacher", "plan", "ครู, กศน."), Arbitraries.of(ListStatus.IN,
                ListStatus.OUT, ListStatus.NOT_ELIGIBLE), Arbitraries.integers().between(1, 99),
                Arbitraries.strings().withChars("0123456789abcdef").ofLength(32),
                Arbitraries.longs().between(0, 9_999), Arbitraries.longs().between(0, 1_000_000),
                Arbitraries.of("point-share", "beyond-quota", "tie-taken-in+point-share"))
                .as((pool, status, rank, key, points, satang, reason) -> new ListLine(pool, status, rank,
                        new SubjectKey(key), new Points(points), Points.ZERO, new Baht(satang), reason));
        return line.list().ofMinSize(1).ofMaxSize(12).uniqueElements(ListLine::subject);
    }

    private static ListBody body(List<ListLine> lines) {
        return new ListBody(new FiscalYear(2566), "12m", 3, new Head(9, "a".repeat(64)),
                new CatalogueDigest("b".repeat(64)), "c".repeat(64), lines);
    }
}
