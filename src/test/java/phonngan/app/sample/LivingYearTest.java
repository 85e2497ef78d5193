package phonngan.app.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The province as it is told, before any of it is loaded.
class LivingYearTest {
    private static final AtomicLong SEEDS = new AtomicLong();
    private static final LivingYear YEAR = LivingYear.of(LivingYear.SEED);

    @Test
    void theSameSeedTellsTheSameYearToTheByte() throws Exception {
        assertThat(digest(YEAR)).isEqualTo("ad5833b8046ca9500f7398f149f2c2a89dd53c01c0c102a7dc8ab18b34b783cf");
    }

    @Test
    void neitherTimeZoneNorLanguageOfTheMachineChangesAByte() throws Exception {
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(digest(LivingYear.of(LivingYear.SEED))).isEqualTo(digest(YEAR));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void anotherSeedTellsAnotherYear() throws Exception {
        assertThat(digest(LivingYear.of(1))).isNotEqualTo(digest(YEAR));
    }

    @Test
    void twoHundredAndNinetyPeopleWorkInTheOfficeAndNineDistricts() {
        assertThat(YEAR.province().people()).hasSize(290);
        assertThat(YEAR.province().districts()).hasSize(9);
        assertThat(YEAR.province().people().stream().collect(groupingBy(Person::group, counting())))
                .containsOnlyKeys("teacher", "plan", "finance", "staff").containsEntry("teacher", 196L);
    }

    @Test
    void somePeopleMoveOrChangeTheirRoleInMidYear() {
        assertThat(YEAR.province().people().stream().filter(it -> it.terms().size() == 2)).hasSize(10);
        assertThat(YEAR.province().people().stream().filter(Person::cameDuringTheYear)).hasSize(4);
        assertThat(YEAR.province().people().stream().filter(Person::left)).hasSize(3);
    }

    @Test
    void twoPeopleShareANameAndTwoDifferByAToneMark() {
        var names = YEAR.province().people().stream().map(it -> it.name().first() + " " + it.name().last()).toList();

        assertThat(names).contains("ปาน ทองทุ่งรวง", "ป่าน ทองทุ่งรวง");
        assertThat(names.stream().distinct()).hasSize(289);
    }

    @Test
    void aboutSevenThousandThingsAreSubmitted() {
        assertThat(submissions(_ -> true)).isBetween(6600L, 7400L);
    }

    @Test
    void theTroublesHaveTheirShares() {
        long all = submissions(_ -> true);

        assertThat(submissions(it -> it.fate() == Fate.RETURNED) * 1000 / all).as("returned, in a thousand")
                .isBetween(70L, 85L);
        assertThat(submissions(it -> it.fate() == Fate.UNMATCHED) * 1000 / all).as("unmatched, in a thousand")
                .isBetween(45L, 55L);
        assertThat(Stream.of(Fate.values()).filter(it -> submissions(answer -> answer.fate() == it) == 0)).isEmpty();
    }

    @Test
    void everyFormAndEveryIndicatorIsUsed() {
        assertThat(YEAR.answers().stream().map(Answer::form).distinct()).containsOnly(SampleForm.values());
        assertThat(YEAR.answers().stream().map(it -> it.what().indicator()).distinct()).hasSize(27);
    }

    @Test
    void nobodyDecidesOnAnOwnCase() {
        var committee = Committee.of(YEAR.province());
        var own = YEAR.answers().stream().filter(it -> it.owner().equals(committee.members().getFirst().person()))
                .findFirst().orElseThrow();

        assertThat(Stream.generate(() -> own).limit(50)
                .map(it -> committee.judgeOf(it, new Dice(SEEDS.incrementAndGet(), "judge"))))
                .noneMatch(it -> own.owner().equals(it.person()));
    }

    /// Submissions are counted as the product lists them: one line a claim, of the answers that were ever taken.
    private static long submissions(Predicate<Answer> picked) {
        return YEAR.answers().stream().filter(it -> !it.takenIn().isEmpty()).filter(picked)
                .mapToLong(it -> it.what().claims().size()).sum();
    }

    private static String digest(LivingYear year) throws Exception {
        var sum = MessageDigest.getInstance("SHA-256");
        for (var file : files(year)) {
            sum.update(file.name().getBytes(StandardCharsets.UTF_8));
            sum.update(file.bytes());
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static List<Csv> files(LivingYear year) {
        return year.acts().stream().flatMap(act -> switch (act) {
            case Act.LoadRoster it -> Stream.of(it.file());
            case Act.AppointCommittees it -> Stream.of(it.file());
            case Act.ReadAnswers it -> Stream.of(it.file());
            case Act.EnterDecisions it -> Stream.of(it.file());
            case Act.AnnounceRuleBook _,Act.AcceptForm _,Act.CloseAwaiting _,Act.Score _,Act.KeepPlan _ ->
                Stream.<Csv>empty();
        }).toList();
    }
}
