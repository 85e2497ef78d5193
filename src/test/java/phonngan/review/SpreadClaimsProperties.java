package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import phonngan.review.SpreadClaims.Given;
import phonngan.review.SpreadClaims.Open;

/// How claims are handed out: to whoever has the fewest, in whatever order claims and people are listed.
class SpreadClaimsProperties {
    private static final Instant NINE = Instant.parse("2023-10-16T02:00:00Z");
    private static final List<String> JUDGES = List.of("S1", "S2", "S3", "S4");

    @Example
    void eachGoesToWhoeverHasTheFewest() {
        var spread = SpreadClaims.spread(List.of(open("A-1", 1, "S1", "S2"), open("A-2", 1, "S1", "S2"),
                open("A-3", 1, "S1", "S2")), Map.of("S1", 2));

        assertThat(spread.given()).containsExactly(given("A-1", "S2"), given("A-2", "S2"), given("A-3", "S1"));
    }

    @Example
    void whatFewMayJudgeIsHandedOutFirst() {
        var spread = SpreadClaims.spread(List.of(open("A-1", 1, "S1", "S2"), open("A-2", 1, "S1")), Map.of());

        assertThat(spread.given()).containsExactly(given("A-1", "S2"), given("A-2", "S1"));
    }

    @Example
    void aClaimThatNobodyMayJudgeIsNamed() {
        var spread = SpreadClaims.spread(List.of(open("A-1", 1), open("A-2", 2, "S1")), Map.of());

        assertThat(spread.given()).containsExactly(given("A-2", "S1"));
        assertThat(spread.stuck()).extracting(ClaimKey::responseKey).containsExactly("A-1", "A-2");
    }

    @Property(tries = 200)
    void theOrderOfClaimsCannotMatter(@ForAll("claims") List<Open> claims, @ForAll Random random) {
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);

        assertThat(SpreadClaims.spread(shuffled, Map.of("S2", 1))).isEqualTo(SpreadClaims.spread(claims,
                Map.of("S2", 1)));
    }

    @Property(tries = 200)
    void everyClaimGetsAsManyAsItNeedsAndNobodyWhoMayNot(@ForAll("claims") List<Open> claims) {
        var spread = SpreadClaims.spread(claims, Map.of());

        for (var claim : claims) {
            var got = spread.given().stream().filter(it -> it.claim().equals(claim.claim())).map(Given::judge)
                    .toList();
            assertThat(got).doesNotHaveDuplicates().hasSize(Math.min(claim.missing(), claim.eligible().size()))
                    .allMatch(claim.eligible()::contains);
            assertThat(spread.stuck().contains(claim.claim())).isEqualTo(got.size() < claim.missing());
        }
    }

    @Property(tries = 100)
    void whereEverybodyMayJudgeEverythingNobodyHasMoreThanOneMore(@ForAll("claims") List<Open> claims) {
        var free = claims.stream().map(it -> new Open(it.claim(), it.submittedAt(), 1, Set.copyOf(JUDGES))).toList();

        var counts = SpreadClaims.spread(free, Map.of()).given().stream()
                .collect(Collectors.groupingBy(Given::judge, Collectors.counting()));

        var most = counts.values().stream().mapToLong(it -> it).max().orElse(0);
        assertThat(JUDGES).allMatch(it -> most - counts.getOrDefault(it, 0L) <= 1);
    }

    @Provide
    Arbitrary<List<Open>> claims() {
        var claim = Combinators.combine(Arbitraries.integers().between(1, 99), Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(1, 3), Arbitraries.of(JUDGES).set()).as(
                        (number, day, missing, eligible) -> new Open(new ClaimKey("awards", "A-" + number),
                                NINE.plusSeconds(day * 86_400L), missing, eligible));
        return claim.list().ofMaxSize(30).uniqueElements(Open::claim);
    }

    private static Open open(String key, int missing, String... eligible) {
        return new Open(new ClaimKey("awards", key), NINE, missing, Set.of(eligible));
    }

    private static Given given(String key, String judge) {
        return new Given(new ClaimKey("awards", key), judge);
    }
}
