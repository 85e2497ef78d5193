package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetAddressTest {
    private static final String ID = "1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms";

    @Test
    void theAddressOfTheBrowserNamesSheetAndTab() {
        for (var address : new String[]{"https://docs.google.com/spreadsheets/d/" + ID + "/edit?gid=12#gid=12",
                "https://docs.google.com/spreadsheets/u/1/d/" + ID + "/edit#gid=12",
                "  https://docs.google.com/a/sample.example/spreadsheets/d/" + ID + "/edit?usp=sharing&gid=12\n"}) {
            assertThat(SheetAddress.find(address)).contains(new SheetAddress(ID, OptionalInt.of(12)));
        }
    }

    @Test
    void theIdAloneNamesNoTab() {
        assertThat(SheetAddress.find(ID)).contains(new SheetAddress(ID, OptionalInt.empty()));
        assertThat(SheetAddress.find("https://docs.google.com/spreadsheets/d/" + ID))
                .contains(new SheetAddress(ID, OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "answers.csv", "https://docs.google.com/forms/d/" + ID + "/edit",
            "https://docs.google.com/spreadsheets/d/e/2PACX-1vSample/pubhtml", "https://forms.gle/sample",
            "https://evil.example/https://docs.google.com/spreadsheets/d/" + ID,
            "https://docs.google.com.evil.example/spreadsheets/d/" + ID, ID + "/../x"})
    void whatIsNoSheetIsNone(String pasted) {
        assertThat(SheetAddress.find(pasted)).isEmpty();
    }
}
