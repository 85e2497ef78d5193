package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.ledger.Head;
import phonngan.testkit.LedgerDesk;

/// What every store of lists promises.
abstract class ListBookContract {
    private static final AtomicLong OFFICES = new AtomicLong();
    private static final AtomicLong IDS = new AtomicLong();
    private static final Instant NOON = Instant.parse("2023-10-20T05:00:00.123Z");
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 20);

    private final OfficeYear book = new OfficeYear(OFFICES.incrementAndGet(), new FiscalYear(2566));

    abstract ListBook lists();

    abstract Transactions transactions();

    @Test
    void versionsComeBackInTheirOrderWithTheirTexts() {
        var first = version(1, null, "ฉบับแรก");
        var second = version(2, 1, "ฉบับที่สอง");
        inOne(() -> lists().add(first, "ฉบับแรก"));
        inOne(() -> lists().add(second, "ฉบับที่สอง"));

        assertThat(lists().list(book, "12m")).containsExactly(first, second);
        assertThat(lists().getText(second)).isEqualTo("ฉบับที่สอง");
        assertThat(lists().findLatest(book, "12m")).contains(second);
        assertThat(lists().list(book, "6m")).isEmpty();
        assertThat(lists().list(new OfficeYear(book.office(), new FiscalYear(2567)), "12m")).isEmpty();
    }

    @Test
    void everyKindOfActComesBackAsItWas() {
        var version = version(1, null, "ฉบับ");
        inOne(() -> lists().add(version, "ฉบับ"));
        var acts = List.<ListAct.What>of(
                new ListAct.Resolved(new Resolution("คณะกรรมการ", TODAY, "อนงค์",
                        List.of(new Vote("อนงค์", Ballot.FOR), new Vote("บุญ", Ballot.RECUSED)), 3, 2,
                        List.of("ชัย"), true)),
                new ListAct.Approved("ฟ้า", true, TODAY, TODAY.plusDays(3), new Proof(NOON, "รหัสผ่าน")),
                new ListAct.OrderRecorded("เอก", "77/2566", TODAY, "a".repeat(64)),
                new ListAct.ReopenAsked("เอก", "strategy", "ตกหล่น"), new ListAct.Reopened("ดารา", "director"),
                new ListAct.SentBack("ดารา", "ตรวจใหม่")).stream()
                .map(it -> new ListAct(IDS.incrementAndGet(), "cli:kanda", NOON, it)).toList();
        acts.forEach(it -> inOne(() -> lists().add(version, it)));

        assertThat(lists().findLatest(book, "12m").orElseThrow().acts()).isEqualTo(acts);
        assertThat(lists().findByCode(version.hash().code()).orElseThrow().acts()).isEqualTo(acts);
    }

    @Test
    void nothingIsDoneTwiceWithOneVersion() {
        var version = version(1, null, "ฉบับ");
        inOne(() -> lists().add(version, "ฉบับ"));
        inOne(() -> lists().add(version, sentBack()));

        assertThatThrownBy(() -> inOne(() -> lists().add(version, sentBack()))).hasMessageContaining(
                "uk_approval_act");
        assertThatThrownBy(() -> inOne(() -> lists().add(version(1, null, "อีกฉบับ"), "อีกฉบับ")))
                .hasMessageContaining("uk_approval_list");
    }

    @Test
    void aCodeFindsItsVersionWhateverTheYear() {
        var version = version(1, null, "ฉบับของ " + book.office());
        inOne(() -> lists().add(version, "ฉบับของ " + book.office()));

        assertThat(lists().findByCode(version.hash().code())).contains(version);
        assertThat(lists().findByCode("0000-0000-0000-0000-0000")).isEmpty();
    }

    @Test
    void wordsOfTheDirectorComeBackInTheirOrder() {
        var first = word(DirectorsWord.Wish.TAKE_IN);
        var second = word(DirectorsWord.Wish.AS_ADVISED);
        inOne(() -> lists().add(book, first));
        inOne(() -> lists().add(book, second));

        assertThat(lists().listWords(book, "12m")).containsExactly(first, second);
        assertThat(lists().listWords(book, "6m")).isEmpty();
    }

    private static DirectorsWord word(DirectorsWord.Wish wish) {
        return new DirectorsWord(IDS.incrementAndGet(), "12m", "teacher", LedgerDesk.subject("aa"), wish, "งานเด่น",
                "ดารา", "cli:kanda", NOON);
    }

    private static ListAct sentBack() {
        return new ListAct(IDS.incrementAndGet(), "cli:kanda", NOON, new ListAct.SentBack("ดารา", "ตรวจใหม่"));
    }

    private ListVersion version(int number, @Nullable Integer replaces, String text) {
        return new ListVersion(IDS.incrementAndGet(), book, "12m", number, replaces, ListHash.of(text),
                new Head(7, "b".repeat(64)), new CatalogueDigest("c".repeat(64)), 3, "เอก", "cli:kanda", NOON,
                List.of());
    }

    private void inOne(Runnable work) {
        transactions().inOne(() -> {
            lists().lock(book);
            work.run();
        });
    }
}
