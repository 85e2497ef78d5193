package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

import phonngan.common.Place;

class CsvRecordsTest {

    @Test
    void rowsAreNumberedFromTheFirstDataRowAndLinesFromTheFirstLine() {
        assertThat(Reading.rows(
                """
                รหัส,ชื่อ,ระดับ
                S01,สมชาย,ระดับประเทศ
                S02,สมหญิง,ระดับจังหวัด
                """)).containsExactly(
                        "1@2 S01 | สมชาย | ระดับประเทศ",
                        "2@3 S02 | สมหญิง | ระดับจังหวัด");
    }

    @Test
    void aQuotedCellMayHoldDelimitersQuotesAndLineEnds() {
        assertThat(Reading.rows(
                """
                รหัส,ชื่อ,หมายเหตุ
                S01,"ใจดี, สมชาย","กล่าวว่า ""ดีมาก""\"
                S02,สมหญิง,"บรรทัดหนึ่ง
                บรรทัดสอง

                บรรทัดสี่"
                S03,สมศรี,"\"""
                """)).containsExactly(
                        "1@2 S01 | ใจดี, สมชาย | กล่าวว่า \"ดีมาก\"",
                        "2@3+3 S02 | สมหญิง | บรรทัดหนึ่ง␊บรรทัดสอง␊␊บรรทัดสี่",
                        "3@7 S03 | สมศรี | \"");
    }

    @Test
    void anyLineEndWillDoAndAQuotedOneIsKeptAsItIs() {
        assertThat(Reading.rows("id,note\r\n1,\"a\r\nb\"\r\n2,c\r\n")).containsExactly("1@2+1 1 | a␍␊b", "2@4 2 | c");
        assertThat(Reading.rows("id,note\r1,\"a\rb\"\r2,c")).containsExactly("1@2+1 1 | a␍b", "2@4 2 | c");
        assertThat(Reading.rows("id,note\r1,a\n2,b\r\n3,c")).containsExactly("1@2 1 | a", "2@3 2 | b", "3@4 3 | c");
    }

    @Test
    void blankRecordsAreNeitherRowsNorNumbered() {
        assertThat(Reading.rows(
                """

                id,note

                1,a
                ,
                "",\u00A0
                2,b
                \u200B
                \t\s
                3,c

                """)).containsExactly(
                        "1@4 1 | a",
                        "2@7 2 | b",
                        "3@10 3 | c");
    }

    @Test
    void aFileOfHeadersAloneHasNoRows() {
        assertThat(Reading.rows("id,note")).isEmpty();
        assertThat(Reading.rows("id,note\n\n\n")).isEmpty();
    }

    @Test
    void shortRowsArePaddedAndSurplusCellsMustBeEmpty() {
        assertThat(Reading.rows(
                """
                id,name,note
                1
                2,b
                3,b,c,,\s,
                4,b,c,d
                5,บ้านเลขที่ 9, หมู่ 3,ปกติ
                6,b,c
                """)).containsExactly(
                        "1@2 1 |  | ",
                        "2@3 2 | b | ",
                        "3@4 3 | b | c",
                        "4@5 ! too-many-cells",
                        "5@6 ! too-many-cells",
                        "6@7 6 | b | c");
    }

    @Test
    void aQuoteLeftOpenCostsItsOwnRowOnly() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,สมชาย,ดี
                2,"สมหญิง,ดี
                3,สมศรี,ดี
                4,สมปอง,ดี
                5,สมใจ,ดี
                """)).containsExactly(
                        "1@2 1 | สมชาย | ดี",
                        "2@3 ! unreadable-row",
                        "3@4 3 | สมศรี | ดี",
                        "4@5 4 | สมปอง | ดี",
                        "5@6 5 | สมใจ | ดี");
    }

    @Test
    void quotedCellsBehindAnOpenQuoteSurviveToo() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,"สมหญิง,ดี
                2,สมศรี,"ดี, มาก"
                "3","สมปอง",""
                4,"สมใจ
                ยิ่งนัก","ดี"
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | สมศรี | ดี, มาก",
                        "3@4 3 | สมปอง | ",
                        "4@5+1 4 | สมใจ␊ยิ่งนัก | ดี");
    }

    @Test
    void textBehindAClosingQuoteCostsItsOwnRowOnly() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,"สม"ชาย,ดี
                2,"สมหญิง" ,ดี
                3,สมศรี,ดี
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | สมหญิง | ดี",
                        "3@4 3 | สมศรี | ดี");
    }

    @Test
    void aBrokenCellOfSeveralLinesIsRefusedLineByLine() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,สมหญิง,"บรรทัดหนึ่ง

                บรรทัดสาม
                บรรทัดสี่"แถม
                2,สมศรี,ดี
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@4 ! unreadable-row",
                        "3@5 ! unreadable-row",
                        "4@6 2 | สมศรี | ดี");
    }

    @Test
    void rowsBetweenAnOpenQuoteAndAStrayOneSurvive() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,"สมหญิง,ดี
                2,สมศรี,ดี
                3,สมปอง,ท่อ 5"x
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | สมศรี | ดี",
                        "3@4 3 | สมปอง | ท่อ 5\"x");
    }

    @Test
    void theRowOfAStrayQuoteSurvivesAnOpenQuoteJustAboveIt() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,"สมหญิง,ดี
                2,สมศรี,ท่อ 5" ยาว
                3,สมปอง,"ไม่ปิด
                4,สมใจ,ดี,,
                5,สมคิด,นาย "ก" ใจดี
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | สมศรี | ท่อ 5\" ยาว",
                        "3@4 ! unreadable-row",
                        "4@5 4 | สมใจ | ดี",
                        "5@6 5 | สมคิด | นาย \"ก\" ใจดี");
    }

    @Test
    void aQuoteInsideAnUnquotedCellIsAPlainCharacter() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,นาย "ก" ใจดี,ท่อ 5"
                2, "ข",ดี
                """)).containsExactly(
                        "1@2 1 | นาย \"ก\" ใจดี | ท่อ 5\"",
                        "2@3 2 |  \"ข\" | ดี");
    }

    @Test
    void aQuotedTextCutAtItsOwnDelimiterIsRefused() {
        assertThat(Reading.rows(
                """
                id,name,note
                1, "ใจดี, สมชาย"
                2,b,c
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | b | c");
    }

    @Test
    void anOpenQuoteThatALaterQuoteHappensToCloseStillCostsItsOwnRowOnly() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,"สมหญิง,ดี
                2,สมศรี,ดี
                3,สมปอง,ท่อ 5"
                4,สมใจ,ดี
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | สมศรี | ดี",
                        "3@4 3 | สมปอง | ท่อ 5\"",
                        "4@5 4 | สมใจ | ดี");
        assertThat(Reading.rows(
                """
                id,name,note
                1,"สมหญิง,ดี
                2,", สมศรี",ดี
                3,สมใจ,ดี
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | , สมศรี | ดี",
                        "3@4 3 | สมใจ | ดี");
        assertThat(Reading.rows(
                """
                id,name,note
                "1,สมหญิง,ดี
                2,", สมศรี",ดี
                3,สมใจ,ดี
                """)).containsExactly(
                        "1@2 ! unreadable-row",
                        "2@3 2 | , สมศรี | ดี",
                        "3@4 3 | สมใจ | ดี");
    }

    @Test
    void aCellOfManyLinesIsLeftInPeaceEvenWhereItsLinesLookLikeRows() {
        assertThat(Reading.rows(
                """
                id,name,note
                1,สมหญิง,"รายชื่อ
                2,สมศรี,ดี
                จบ"
                3,สมใจ,ดี
                """)).containsExactly(
                        "1@2+2 1 | สมหญิง | รายชื่อ␊2,สมศรี,ดี␊จบ",
                        "2@5 3 | สมใจ | ดี");
    }

    @Test
    void aRefusedRowSaysWhichLineAndWhatStandsThere() {
        var file = Reading.opened("id,note\n1,a\n2,\"เปิด\tค้าง\n");
        var refused = (CsvRow.Refused) Reading.rows(file).get(1);
        assertThat(refused.problem().place())
                .isEqualTo(new Place("answers.csv", 2L, 3L, "note", "2,\"เปิด\tค้าง"));
        assertThat(refused.problem().arguments()).containsExactly("3", "2,\"เปิด␉ค้าง");
    }

    @Test
    void aRefusedRowNamesTheColumnInWhichItWentWrong() {
        for (var line : List.of("\"1,b,c > id", "1,\"b,c > name", "1,b,\"c > note", "1,\"b\"x,c > name",
                "\"1\",\"b\"\"\",\"c > note", "1, \"b, b\",c > name", "1,b,c,d > note", ",,,,\"x > note")) {
            var parts = line.split(" > ");
            var row = (CsvRow.Refused) Reading.rows(Reading.opened("id,name,note\n" + parts[0] + "\n")).getFirst();
            assertThat(row.problem().place().column()).as(line).isEqualTo(parts[1]);
        }
    }

    @Test
    void aLongRefusedRowIsShownShortAndNeverCutInsideACharacter() {
        var file = Reading.opened("id,note\n\"" + "ก".repeat(198) + "😀😀\n");
        var refused = (CsvRow.Refused) Reading.rows(file).getFirst();
        assertThat(refused.problem().place().value()).isEqualTo("\"" + "ก".repeat(198) + "…");
    }

    @Test
    void marksThatCannotBeSeenStayInTheCells() {
        var cells = Reading.cells(Reading.opened("id,name\n1,\u200Eสม\u200Bชาย\u202E\uFEFF\n")).getFirst();
        assertThat(cells).containsExactly("1", "\u200Eสม\u200Bชาย\u202E\uFEFF");
    }

    @Test
    void theAccountNamesEveryLineOfTheFile() {
        var file = Reading.opened("""
                                  sep=;

                                  "รหัส
                                  บุคลากร";ชื่อ
                                  S01;"สม
                                  ชาย"
                                  ;
                                  S02;"สมหญิง
                                  S03;สมศรี;เกิน
                                  """);
        try (var rows = file.rows()) {
            rows.forEach(_ -> {
            });
            assertThat(rows.account()).isEqualTo(new LineAccount(1, 2, 2, 2, 2));
            assertThat(rows.account().lines()).isEqualTo(file.lines()).isEqualTo(9);
        }
    }

    @Test
    void aFileCanBeReadAgainButItsRowsOnlyOnce() {
        var file = Reading.opened("id\n1\n2\n");
        assertThat(Reading.shown(file)).isEqualTo(Reading.shown(file));
        try (var rows = file.rows()) {
            rows.iterator();
            assertThatIllegalStateException().isThrownBy(rows::iterator)
                    .withMessage("the rows of answers.csv have been walked through already");
        }
    }
}
