package phonngan.roster.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameSortTest {

    @Test
    void theBytesOfTheKeysStandAsAThaiDictionaryDoes() {
        var names = List.of("ไก่", "ข้าว", "กานดา", "เก่า", "ฮาวาย", "แก้ว", "ขาว", "โขน");

        Stream<String> sorted = names.stream().sorted((one, other) -> Arrays
                .compareUnsigned(NameSort.key(one, "ใจดี"), NameSort.key(other, "ใจดี")));

        assertThat(sorted).containsExactly("กานดา", "เก่า", "แก้ว", "ไก่", "ขาว", "ข้าว", "โขน", "ฮาวาย");
    }

    @Test
    void aVeryLongNameStillFitsTheColumn() {
        assertThat(NameSort.key("เก้า".repeat(37), "เก้า".repeat(37))).hasSize(600);
    }
}
