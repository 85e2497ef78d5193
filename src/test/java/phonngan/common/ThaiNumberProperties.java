package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class ThaiNumberProperties {

    @Property
    void everyFigureIsReadBack(@ForAll @BigRange(min = "0", max = "999999999999") @Scale(6) BigDecimal number) {
        assertThat(ThaiNumber.read(number.toPlainString())).contains(number);
        assertThat(ThaiNumber.read(String.format(Locale.ROOT, "%,.6f", number)).orElseThrow())
                .isEqualByComparingTo(number);
    }
}
