package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTextTest {
    private static final String A = "a".repeat(64);
    private static final String HEADING = "4:2566,3:12m,1:3,1:9,64:" + A + ",64:" + "b".repeat(64) + ",64:"
            + "c".repeat(64);

    private final ListBody list = WrittenList.of("""
                                                 ครู left-over - - 0+0 25.00 table-below-pot
                                                 ครู in 2 aa 5+2 12000.00 point-share
                                                 ครู in 1 bb 5+2.25 12000.50 point-share
                                                 """);

    @Test
    void everyValueStandsBehindItsLengthInBytesAndTheLinesStandInTheirOwnOrder() {
        assertThat(list.text()).isEqualTo("""
                                          phonngan-list/1
                                          %s
                                          9:ครู,2:in,1:1,32:%s,4:5.00,4:2.25,8:12000.50,11:point-share
                                          9:ครู,2:in,1:2,32:%s,4:5.00,4:2.00,8:12000.00,11:point-share
                                          9:ครู,9:left-over,0:,0:,4:0.00,4:0.00,5:25.00,15:table-below-pot
                                          """.formatted(HEADING, "b".repeat(32), "a".repeat(32)));
        assertThat(ListText.read(list.text())).isEqualTo(list);
    }

    @Test
    void whoHasNoPlaceStandsBehindThoseWhoHaveOne() {
        assertThat(WrittenList.text(WrittenList.of("""
                                                   ครู not-eligible - aa 9+0 0.00 not-employed
                                                   ครู not-eligible 12 bb 1+0 0.00 not-employed
                                                   ครู not-eligible 7 cc 2+0 0.00 not-employed
                                                   ครู not-eligible - - 2+0 0.00 not-employed
                                                   """))).isEqualTo("""
                                                                    ครู not-eligible 7 cc 2+0 0.00 not-employed
                                                                    ครู not-eligible 12 bb 1+0 0.00 not-employed
                                                                    ครู not-eligible - - 2+0 0.00 not-employed
                                                                    ครู not-eligible - aa 9+0 0.00 not-employed
                                                                    """);
    }

    @Test
    void aListOfNobodyIsAListToo() {
        assertThat(ListText.read("phonngan-list/1\n" + HEADING + "\n")).isEqualTo(WrittenList.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "phonngan-list/1\n", "phonngan-list/2\nHEADING\n", "phonngan-list/1\n\n",
            "phonngan-list/1\nHEADING,\n", "phonngan-list/1\nHEADING,1:x\n", "phonngan-list/1\n4:2566\n",
            "phonngan-list/1\nHEADING\n9:ครู,5:taken,0:,0:,1:0,1:0,1:0,0:\n",
            "phonngan-list/1\nHEADING\n9:ครู,2:in,0:,0:,1:0,1:0,1:0,1:\n",
            "phonngan-list/1\nHEADING\n9:ครู,2:in,0:,0:,1:0,1:0,1:0,-1:x\n",
            "phonngan-list/1\nHEADING\n9:ครู,2:in,0:,0:,1:0,1:0,1:0,2147483647:x\n",
            "phonngan-list/1\nHEADING\n9:ครู,2:in,0:,0:,1:0,1:0,1:0,7\n",
            "phonngan-list/1\nHEADING\n9:ครู,2:in,0:,0:,1:0,1:0,1:0,x\n"})
    void whatIsNoListsTextIsNotRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ListText.read(text.replace("HEADING", HEADING)));
    }
}
