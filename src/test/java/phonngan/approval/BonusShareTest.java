package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;

class BonusShareTest {

    @Test
    void everyPoolHasItsShareCutToOneDecimal() {
        assertThat(BonusShare.of(WrittenList.of("""
                                                teacher in 1 aa 5+4 100.00 point-share
                                                teacher out 2 bb 5+0 0.00 beyond-quota
                                                plan in 1 cc 2+1 50.00 equal-share
                                                """))).extracting(it -> it.pool() + " " + it.bonus() + "/" + it.total()
                + " " + it.percent() + "%")
                .containsExactly("plan 1/3 33.3%", "teacher 4/14 28.5%");
    }

    @Test
    void onlyTheTenHighestAreLookedAtWhoeverReceives() {
        var eleven = IntStream.range(0, 11)
                .mapToObj(it -> "teacher out %d %x%x %d+1 0.00 beyond-quota\n".formatted(11 - it, it, it, it))
                .reduce("", String::concat);

        var share = BonusShare.of(WrittenList.of(eleven)).getFirst();

        assertThat(share.top()).extracting(it -> it.rank()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(share.bonus()).isEqualTo(Points.of(10));
        assertThat(share.total()).isEqualTo(Points.of(65));
    }

    @Test
    void whereNobodyHasPointsTheShareIsNothing() {
        assertThat(BonusShare.of(WrittenList.of("teacher out 1 aa 0+0 0.00 beyond-quota")).getFirst().percent())
                .isEqualByComparingTo("0");
    }

    @Test
    void whatIsLeftOverIsNobodysTotal() {
        var share = BonusShare.of(WrittenList.of("""
                                                 teacher in 1 aa 5+1 100.00 place-amount
                                                 teacher left-over - - 0+0 25.00 table-below-pot
                                                 """)).getFirst();

        assertThat(share.top()).extracting(it -> it.rank()).containsExactly(1);
    }

    @Test
    void aTotalIsDominatedByMoreThanHalfOfIt() {
        var share = BonusShare.of(WrittenList.of("""
                                                 teacher in 1 aa 5+5.01 100.00 point-share
                                                 teacher out 2 bb 5+5 0.00 beyond-quota
                                                 """)).getFirst();

        assertThat(share.listDominated()).extracting(it -> it.rank()).containsExactly(1);
    }
}
