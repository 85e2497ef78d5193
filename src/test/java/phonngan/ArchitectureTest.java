package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import phonngan.testkit.CompiledHouse;
import phonngan.testkit.HouseRules;

/// The direction of the house. A new step is written into [#WALK] first, in its place.
///
/// Each rule is asked twice: of the product, and of `phonngan.planted`, where somebody has broken it.
class ArchitectureTest {

    static final List<String> WALK = List.of("common", "catalogue", "roster", "access", "cycle", "intake", "review",
            "scoring", "comparison", "ledger", "ranking", "allocation", "approval", "publication", "invariants", "app");

    private static final HouseRules RULES = new HouseRules("phonngan", WALK);
    private final JavaClasses house = CompiledHouse.classes();

    @Test
    void theWholeHouseWasLookedAt() {
        assertThat(house).hasSizeGreaterThan(400);
        assertThat(house).noneMatch(c -> c.getPackageName().startsWith("phonngan.planted"));
    }

    @Test
    void theWalkIsWhatIsFound() {
        assertThat(RULES.stepsThatAreNotTheList(house)).isEmpty();
    }

    @Test
    void aPackageLooksBackAndNeverAhead() {
        assertThat(RULES.looksAhead(house)).isEmpty();
    }

    @Test
    void noPackagesGoRoundInACircle() {
        assertThat(RULES.cycles(house)).isEmpty();
    }

    @Test
    void anEdgeHasOneOfTheFewNames() {
        assertThat(RULES.edgesOfAnotherName(house)).isEmpty();
    }

    @Test
    void theCoreKnowsTheLanguageAndEarlierCoresOnly() {
        assertThat(RULES.coreReachesOut(house)).isEmpty();
    }

    @Test
    void theCoreReadsNoClockAndRollsNoDice() {
        assertThat(RULES.coreReadsAClockOrRollsDice(house)).isEmpty();
    }

    @Test
    void whatMustNotBeGuessedIsLeftToTheMachinesChance() {
        assertThat(RULES.guessableChance(house)).isEmpty();
    }

    @Test
    void nobodyIsCalledButGoogle() {
        assertThat(RULES.callsOut(house)).isEmpty();
    }

    @Test
    void certificatesAreJudgedByJavaAlone() {
        assertThat(RULES.judgesOfCertificates(house)).isEmpty();
    }

    @Test
    void eachOutsideThingStaysBehindItsFence() {
        assertThat(RULES.outsideTheFence(house)).isEmpty();
    }

    @Test
    void anEdgeShowsOnlyWhatAnotherPackageUses() {
        assertThat(RULES.needlesslyPublic(house)).isEmpty();
    }

    @Test
    void theLedgerOnlyGrows() {
        assertThat(RULES.ledgerChangesThePast(house)).isEmpty();
    }

    @Test
    void everyPackageIsIntroducedAndNullMarked() {
        assertThat(RULES.packagesNotNullMarked(house)).isEmpty();
    }

    @Test
    void aClassIsNamedForWhatItDoes() {
        assertThat(RULES.namesThatSayNothing(house)).isEmpty();
    }

    @Test
    void numbersAreExact() {
        assertThat(RULES.inexactNumbers(house)).isEmpty();
    }

    @Nested
    class EachRuleFindsWhatIsPlanted {

        private static final HouseRules PLANTED_RULES = new HouseRules("phonngan.planted", WALK);
        private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("phonngan.planted");

        @Test
        void aStepThatIsMissingAndOneThatIsNotListed() {
            assertThat(PLANTED_RULES.stepsThatAreNotTheList(PLANTED)).containsExactlyInAnyOrder("access is empty",
                    "cycle is empty", "comparison is empty", "approval is empty", "publication is empty",
                    "invariants is empty",
                    "app is empty",
                    "attic is not listed");
        }

        @Test
        void aLookAhead() {
            found(PLANTED_RULES.looksAhead(PLANTED), "planted.common.LooksAhead");
        }

        @Test
        void aCircleOfStepsAndACircleWithinAStep() {
            var cycles = PLANTED_RULES.cycles(PLANTED);

            found(cycles, "Slice catalogue -> ");
            found(cycles, "Slice roster.csv -> ");
        }

        @Test
        void anEdgeOfAnotherNameAndOneTooDeep() {
            assertThat(PLANTED_RULES.edgesOfAnotherName(PLANTED)).hasSize(2);
            found(PLANTED_RULES.edgesOfAnotherName(PLANTED), "planted.catalogue.adapters is");
            found(PLANTED_RULES.edgesOfAnotherName(PLANTED), "planted.catalogue.csv.deeper is");
        }

        @Test
        void aCoreThatReadsFilesAndOneThatUsesAnEdge() {
            var violations = PLANTED_RULES.coreReachesOut(PLANTED);

            found(violations, "java.nio.file.Files");
            found(violations, "java.io.PrintStream");
            found(violations, "planted.roster.csv.RoundAbout");
        }

        @Test
        void everyClockAndEveryDie() {
            var violations = PLANTED_RULES.coreReadsAClockOrRollsDice(PLANTED);

            for (var method : List.of("Instant.now", "LocalDate.now", "Clock.system", "Math.random", "UUID.randomUUID",
                    "Random.<init>", "System.currentTimeMillis", "System.nanoTime", "ThreadLocalRandom.current",
                    "Collections.shuffle")) {
                found(violations, method);
            }
        }

        @Test
        void everyChanceThatCanBeForetold() {
            var violations = PLANTED_RULES.guessableChance(PLANTED);

            for (var method : List.of("Math.random", "Random.<init>", "ThreadLocalRandom.current")) {
                found(violations, method);
            }
        }

        @Test
        void whoeverCallsAnotherMachine() {
            var violations = PLANTED_RULES.callsOut(PLANTED);

            for (var method : List.of("HttpClient.newHttpClient", "URL.openStream", "Socket.<init>")) {
                found(violations, method);
            }
        }

        @Test
        void whoeverTrustsAnybody() {
            found(PLANTED_RULES.judgesOfCertificates(PLANTED), "planted.attic.CallsAndTrustsAnybody");
        }

        @Test
        void whateverLeftItsFence() {
            var violations = PLANTED_RULES.outsideTheFence(PLANTED);

            for (var what : List.of("the database: ", "the web: ", "Commons CSV: ", "YAML: ", "Google: ",
                    "charts: ")) {
                found(violations, what);
            }
        }

        @Test
        void aPublicClassThatNobodyElseUses() {
            assertThat(PLANTED_RULES.needlesslyPublic(PLANTED)).hasSize(1);
            found(PLANTED_RULES.needlesslyPublic(PLANTED), "planted.intake.csv.NeedlesslyPublic");
        }

        @Test
        void everyWayToChangeThePast() {
            var violations = PLANTED_RULES.ledgerChangesThePast(PLANTED);

            for (var way : List.of("is a CrudRepository", ".updateAmount", ".deleteFor", ".remove(", ".replace(",
                    ".upsert(")) {
                found(violations, way);
            }
        }

        @Test
        void aPackageThatIsNotNullMarked() {
            found(PLANTED_RULES.packagesNotNullMarked(PLANTED), "planted.attic has no");
            found(PLANTED_RULES.packagesNotNullMarked(PLANTED), "planted.scoring has no");
            assertThat(PLANTED_RULES.packagesNotNullMarked(PLANTED)).noneMatch(each -> each.contains(".common"));
        }

        @Test
        void everyNameThatSaysNothing() {
            var violations = PLANTED_RULES.namesThatSayNothing(PLANTED);

            for (var name : List.of("ScoreManager", "ScoreUtil", "ScoreUtils", "ScoreHelper", "ScoreImpl",
                    "ScoreService", "ScoreDTO")) {
                assertThat(violations).anyMatch(each -> each.endsWith(name));
            }
        }

        @Test
        void aDoubleFieldAFloatParameterAndADoubleResult() {
            var violations = PLANTED_RULES.inexactNumbers(PLANTED);

            for (var place : List.of("Guess.share", "Guess.boxed", "Guess.takes(", "Guess.gives(", "Guess.row(")) {
                found(violations, place);
            }
        }

        private static ListAssert<String> found(List<String> violations, String words) {
            return assertThat(violations).anyMatch(each -> each.contains(words));
        }
    }
}
