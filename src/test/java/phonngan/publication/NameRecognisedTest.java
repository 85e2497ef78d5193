package phonngan.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import phonngan.approval.ApprovedOffice;
import phonngan.approval.ReadLists;
import phonngan.publication.PublicNames.Named;
import phonngan.testkit.InMemoryConsents;
import phonngan.testkit.LedgerDesk;

class NameRecognisedTest {
    private final ApprovedOffice office = ApprovedOffice.inMemory();
    private final Consents consents = new InMemoryConsents();
    private long ids;

    @Test
    void whoAgreedIsNamedAndWhoDidNotIsCounted() {
        say("aa", true);

        assertThat(find().orElseThrow().pools()).extracting(it -> it.pool(), it -> it.title(), it -> it.recognised(),
                it -> it.named()).containsExactly(
                        tuple("teacher", "ครู", 2, List.of(new Named("ครู aa", ""))));
    }

    @Test
    void theLastWordCounts() {
        say("aa", true);
        say("bb", true);
        say("aa", false);

        assertThat(find().orElseThrow().pools().getFirst().named()).extracting(Named::name).containsExactly("ครู bb");
    }

    @Test
    void whoIsNotRecognisedIsNeverNamed() {
        say("cc", true);

        assertThat(find().orElseThrow().pools().getFirst().named()).isEmpty();
    }

    @Test
    void afterReopeningThereIsNothingToSee() {
        say("aa", true);
        office.reopen();

        assertThat(find()).isEmpty();
    }

    @Test
    void fiveYearsAfterTheYearNobodyIsNamedAnyMore() {
        say("aa", true);

        assertThat(find(LocalDate.of(2028, 9, 30)).orElseThrow().pools().getFirst().named()).hasSize(1);
        assertThat(find(LocalDate.of(2028, 10, 1)).orElseThrow().pools().getFirst().named()).isEmpty();
    }

    private Optional<PublicNames> find() {
        return find(LocalDate.of(2023, 12, 1));
    }

    private Optional<PublicNames> find(LocalDate today) {
        return new NameRecognised(new ReadLists(office.lists()), consents).find(office.book(), office.rules(),
                office.rules().lastRound(), office.roster(), today);
    }

    private void say(String subject, boolean given) {
        consents.add(office.book(), new Consent(++ids, LedgerDesk.subject(subject), given, subject, "cli:kanda",
                Instant.EPOCH));
    }
}
