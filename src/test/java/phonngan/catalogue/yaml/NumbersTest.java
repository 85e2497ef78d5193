package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            1.255      | too-many-decimals
                                            1.000      | too-many-decimals
                                            -1         | negative-number
                                            ห้า         | bad-number
                                            ๕          | bad-number
                                            1,000      | bad-number
                                            5.         | bad-number
                                            1e2        | bad-number
                                            +5         | bad-number
                                            10000000   | number-out-of-bounds
                                            """)
    void pointsAreAPlainDecimalOfAtMostTwoPlaces(String written, String code) {
        assertThat(points(written).errors())
                .containsExactly(code + " indicators/all.yaml:4 sar.scoring.levels[2].points = " + written);
    }

    @ParameterizedTest
    @CsvSource({"0", "5", "4.5", "4.25", "9999999.99"})
    void anyOtherAmountIsFine(String written) {
        assertThat(points(written).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            fiscal_year: 2566 | fiscal_year: 2023   | number-out-of-bounds catalogue.yaml:1 fiscal_year = 2023
                                            fiscal_year: 2566 | fiscal_year: สองพัน  | not-a-whole-number catalogue.yaml:1 fiscal_year = สองพัน
                                            fiscal_year: 2566 | fiscal_year: 2566.5 | not-a-whole-number catalogue.yaml:1 fiscal_year = 2566.5
                                            """)
    void theFiscalYearIsAYearOfTheBuddhistEra(String part, String fault, String told) {
        assertThat(aSmallBook().planted("catalogue.yaml", part, fault).errors()).containsExactly(told);
    }

    @Test
    void oneOrTwoReviewersReadAClaim() {
        assertThat(honourWith("readings: 2").errors()).isEmpty();
        assertThat(honourWith("readings: 3").errors())
                .containsExactly("number-out-of-bounds indicators/all.yaml:9 honour.readings = 3");
    }

    @Test
    void anIndicatorDoesNotEndBeforeItBegins() {
        assertThat(honourWith("first_year: 2566\n  last_year: 2567").errors()).isEmpty();
        assertThat(honourWith("first_year: 2567\n  last_year: 2566").errors())
                .contains("end-before-start indicators/all.yaml:10 honour.last_year = 2566");
        assertThat(honourWith("first_year: 2023").errors())
                .containsExactly("number-out-of-bounds indicators/all.yaml:9 honour.first_year = 2023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            from: "2022-10-01", to: "2023-03-31" | from: "2022-10-32", to: "2023-03-31" | bad-day catalogue.yaml:5 rounds[1].from = 2022-10-32
                                            from: "2022-10-01", to: "2023-03-31" | from: "2565-10-01", to: "2023-03-31" | bad-day catalogue.yaml:5 rounds[1].from = 2565-10-01
                                            from: "2022-10-01", to: "2023-03-31" | from: "2022-10-01", to: "31/3/2566"  | bad-day catalogue.yaml:5 rounds[1].to = 31/3/2566
                                            from: "2022-10-01", to: "2023-03-31" | from: "2023-10-01", to: "2023-03-31" | end-before-start catalogue.yaml:5 rounds[1].to = 2023-03-31
                                            closes_at: "2023-04-10T23:59:59+07:00" | closes_at: "2023-04-10T23:59:59" | bad-instant catalogue.yaml:5 rounds[1].closes_at = 2023-04-10T23:59:59
                                            closes_at: "2023-04-10T23:59:59+07:00" | closes_at: "10 เม.ย. 2566"        | bad-instant catalogue.yaml:5 rounds[1].closes_at = 10 เม.ย. 2566
                                            from: "2021-07-01", to: null         | from: "2021-07-01", to: "2021-06-30" | end-before-start catalogue.yaml:18 suspensions[1].to = 2021-06-30
                                            """)
    void daysAndInstantsAreThoseOfTheCalendar(String part, String fault, String told) {
        assertThat(aSmallBook().planted("catalogue.yaml", part, fault).errors()).containsExactly(told);
    }

    @Test
    void aDayWithoutQuotesIsTextAnyway() {
        assertThat(aSmallBook().planted("catalogue.yaml", "from: \"2021-07-01\"", "from: 2021-07-01").errors())
                .isEmpty();
    }

    private static SmallBook points(String written) {
        return aSmallBook().planted("indicators/all.yaml", "good, title: ดี, points: \"5\"",
                "good, title: ดี, points: \"" + written + "\"");
    }

    private static SmallBook honourWith(String lines) {
        return aSmallBook().planted("indicators/all.yaml", "  scoring: { method: award-sum",
                "  " + lines + "\n  scoring: { method: award-sum");
    }
}
