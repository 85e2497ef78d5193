package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.COMMITTEE;
import static phonngan.approval.ApprovalDesk.TODAY;
import static phonngan.approval.ApprovalDesk.done;
import static phonngan.approval.ApprovalDesk.refused;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.access.Role;
import phonngan.common.Language;
import phonngan.common.Wording;
import phonngan.review.CommitteeMember;
import phonngan.review.Conflict;

class ResolveListTest {
    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @BeforeEach
    void aListWaits() {
        desk.post("""
                  aa 5 2
                  bb 5 0
                  cc 4 0
                  """);
        done(desk.propose());
    }

    @Test
    void oneOfThreeIsNoQuorumThoughThatOneIsInFavour() {
        assertThat(refused(desk.resolve("นางอนงค์ ใจงาม: FOR")))
                .isEqualTo(new ListRefusal.NoQuorum(COMMITTEE, 3, 2, 1, List.of()));
        assertThat(desk.latest().state()).isEqualTo(ListState.PROPOSED);
    }

    @Test
    void whoAbstainsIsThereAndWhoIsRecusedIsNot() {
        assertThat(refused(desk.resolve("""
                                        นางอนงค์ ใจงาม: FOR
                                        นายบุญ มั่นคง: RECUSED
                                        """))).isInstanceOf(ListRefusal.NoQuorum.class);
        assertThat(done(desk.resolve("""
                                     นางอนงค์ ใจงาม: FOR
                                     นายบุญ มั่นคง: FOR
                                     นายชัย แสงทอง: ABSTAIN
                                     """)).state()).isEqualTo(ListState.RESOLVED);
    }

    @Test
    void aTieDoesNotCarry() {
        assertThat(done(desk.resolve("""
                                     นางอนงค์ ใจงาม: FOR
                                     นายบุญ มั่นคง: AGAINST
                                     """)).state()).isEqualTo(ListState.NOT_CARRIED);
        assertThat(refused(desk.approve())).isEqualTo(new ListRefusal.NothingPending("12m"));
    }

    @Test
    void whoReceivesByTheListDoesNotCount() {
        appoint("AA");
        assertThat(refused(desk.resolve("""
                                        นางอนงค์ ใจงาม: FOR
                                        AA: FOR
                                        """)))
                .isEqualTo(new ListRefusal.NoQuorum(COMMITTEE, 4, 2, 1, List.of("AA")));

        var resolution = done(desk.resolve("""
                                           นางอนงค์ ใจงาม: FOR
                                           นายบุญ มั่นคง: FOR
                                           AA: AGAINST
                                           """)).find(ListAct.Resolved.class).orElseThrow().resolution();
        assertThat(resolution.counted()).isEqualTo(2);
        assertThat(resolution.interested()).containsExactly("AA");
        assertThat(resolution.carried()).isTrue();
    }

    @Test
    void whoHasAnInterestInSomebodyOnTheListDoesNotCountAndHowManyAreMissingIsSaid() {
        var brother = desk.rosters.get(desk.book).findById("AA").orElseThrow().key();
        desk.conflicts.add(new Conflict(1, desk.book, "นายบุญ มั่นคง", brother, "เป็นพี่น้องกัน", "", "web:7",
                Instant.EPOCH));

        var refusal = refused(desk.resolve("""
                                           นางอนงค์ ใจงาม: FOR
                                           นายบุญ มั่นคง: FOR
                                           """));
        assertThat(refusal)
                .isEqualTo(new ListRefusal.NoQuorum(COMMITTEE, 3, 2, 1, List.of("นายบุญ มั่นคง")));
        assertThat(refusal.problems(Language.TH)).singleElement()
                .satisfies(it -> assertThat(Wording.message(it, Language.TH)).contains("ขาดอีก 1 คน", "นายบุญ มั่นคง"));
    }

    @Test
    void halfOfTheAppointedRoundsUp() {
        appoint("DD");
        appoint("EE");

        assertThat(refused(desk.resolve("""
                                        นางอนงค์ ใจงาม: FOR
                                        นายบุญ มั่นคง: FOR
                                        """)))
                .isEqualTo(new ListRefusal.NoQuorum(COMMITTEE, 5, 3, 2, List.of()));
    }

    @Test
    void onePersonUnderTwoNamesIsAppointedOnceAndVotesOnce() {
        appoint("DD");
        appoint("dd@sample.example");

        assertThat(refused(desk.resolve("""
                                        นางอนงค์ ใจงาม: FOR
                                        DD: FOR
                                        dd@sample.example: FOR
                                        """))).isEqualTo(new ListRefusal.VotedTwice("dd@sample.example"));
        assertThat(done(desk.resolve("""
                                     นางอนงค์ ใจงาม: FOR
                                     DD: FOR
                                     """)).find(ListAct.Resolved.class).orElseThrow().resolution().appointed())
                .isEqualTo(4);
    }

    @Test
    void whomNoOrderAppointsDoesNotVote() {
        assertThat(refused(desk.resolve("""
                                        นางอนงค์ ใจงาม: FOR
                                        นายแปลก หน้าใหม่: FOR
                                        """)))
                .isEqualTo(new ListRefusal.NotAppointed(COMMITTEE, List.of("นายแปลก หน้าใหม่")));
    }

    @Test
    void whoPresidesIsAmongThoseCounted() {
        assertThat(refused(desk.resolve("""
                                        นายชัย แสงทอง: RECUSED
                                        นางอนงค์ ใจงาม: FOR
                                        นายบุญ มั่นคง: FOR
                                        """))).isEqualTo(new ListRefusal.ChairAbsent("นายชัย แสงทอง"));
    }

    @Test
    void theMeetingIsAboutTheVeryListAndWithinItsTime() {
        var votes = """
                    นางอนงค์ ใจงาม: FOR
                    นายบุญ มั่นคง: FOR
                    """;

        assertThat(refused(desk.resolve(votes, "f".repeat(64), TODAY)))
                .isInstanceOf(ListRefusal.NotTheOneShown.class);
        assertThat(refused(desk.resolve(votes, desk.latest().hash().hex(), TODAY.minusDays(1))))
                .isInstanceOf(ListRefusal.MeetingOutOfTime.class);
        assertThat(refused(desk.resolve(votes, desk.latest().hash().hex(), TODAY.plusDays(1))))
                .isInstanceOf(ListRefusal.MeetingOutOfTime.class);
        done(desk.resolve());
        assertThat(refused(desk.resolve())).isInstanceOf(ListRefusal.ResolvedAlready.class);
    }

    @Test
    void anInterestInSomebodyWhoDoesNotReceiveIsNone() {
        var third = desk.rosters.get(desk.book).findById("CC").orElseThrow().key();
        desk.conflicts.add(new Conflict(1, desk.book, "นายบุญ มั่นคง", third, "เป็นพี่น้องกัน", "", "web:7",
                Instant.EPOCH));

        assertThat(done(desk.resolve()).state()).isEqualTo(ListState.RESOLVED);
    }

    @Test
    void membersOfOtherCommitteesAndOfOtherDaysAreNotAppointed() {
        desk.committees.add(desk.book,
                List.of(new CommitteeMember("คณะกรรมการอื่น", "1/2566", null, "DD", "", null, null),
                        new CommitteeMember(COMMITTEE, "2/2566", null, "EE", "", null, TODAY.minusDays(1))),
                "cli:kanda", Instant.EPOCH);

        assertThat(refused(desk.resolve("""
                                        นางอนงค์ ใจงาม: FOR
                                        DD: FOR
                                        EE: FOR
                                        """)))
                .isEqualTo(new ListRefusal.NotAppointed(COMMITTEE, List.of("DD", "EE")));
        assertThat(done(desk.resolve()).find(ListAct.Resolved.class).orElseThrow().resolution().appointed())
                .isEqualTo(3);
    }

    @Test
    void onlyAMemberOfTheCommitteeRecordsWhatItResolved() {
        var votes = List.of(new Vote("นางอนงค์ ใจงาม", Ballot.FOR), new Vote("นายบุญ มั่นคง", Ballot.FOR));
        var order = desk.order("นายเอก รอบคอบ", Role.STRATEGY);

        assertThat(refused(new ResolveList(desk.desk, desk.committees, desk.conflicts, desk.rosters).resolve(order,
                new ResolveList.Meeting(COMMITTEE, TODAY, "นางอนงค์ ใจงาม", votes, desk.latest().hash().hex(),
                        List.of()))))
                .isEqualTo(new ListRefusal.RoleNotInForce(order.by(), Role.ANNUAL_COMMITTEE));
    }

    @Test
    void theBenchShowsWhoSitsWhoHasAnInterestAndHowManyMustCount() {
        appoint("AA");
        appoint("CC");
        appoint("cc@sample.example");

        var bench = new ResolveList(desk.desk, desk.committees, desk.conflicts, desk.rosters).bench(desk.book,
                COMMITTEE, TODAY, desk.body());

        assertThat(bench.needed()).isEqualTo(3);
        assertThat(bench.seats()).extracting(it -> it.member().member() + (it.interested() ? " !" : ""))
                .containsExactly("นางอนงค์ ใจงาม", "นายบุญ มั่นคง", "นายชัย แสงทอง", "AA !", "cc@sample.example");
    }

    private void appoint(String member) {
        desk.committees.add(desk.book, List.of(new CommitteeMember(COMMITTEE, "42/2566", TODAY, member, "", TODAY,
                null)), "cli:kanda", Instant.EPOCH);
    }
}
