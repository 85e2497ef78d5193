package phonngan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.common.Office;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;

/// What every store of accounts, stays, attempts, roles, links and acts promises.
public abstract class GatehouseContract {
    private static final Instant NOON = Instant.parse("2023-10-05T05:00:00Z");
    private static final SubjectKey KANDA = new SubjectKey("0".repeat(31) + "1");
    private static final String HASH = "ab".repeat(32);
    private static final String OTHER_HASH = "cd".repeat(32);

    /// The office of the store.
    protected abstract Office office();

    /// The accounts of that store.
    protected abstract Accounts accounts();

    /// Its stays.
    protected abstract Sessions sessions();

    /// Its attempts.
    protected abstract Attempts attempts();

    /// Its papers about roles.
    protected abstract RolePapers papers();

    /// Its links.
    protected abstract WelcomeLinks links();

    /// Its trail.
    protected abstract AuditTrail trail();

    /// Its transactions.
    protected abstract Transactions transactions();

    @Test
    void anAccountIsFoundByNameByIdAndByPerson() {
        var account = account(11, "s0001", KANDA);
        add(account);

        assertThat(accounts().find("s0001")).contains(account);
        assertThat(accounts().find(11)).contains(account);
        assertThat(accounts().findOf(office().id(), KANDA)).contains(account);
        assertThat(accounts().list(office().id())).containsExactly(account);
        assertThat(accounts().find("S0001")).isEmpty();
        assertThat(accounts().findOf(office().id() + 1, KANDA)).isEmpty();
    }

    @Test
    void peopleOutsideTheRosterHaveNoKeyAndAreStillApart() {
        add(account(11, "auditor1", null));
        add(account(12, "auditor2", null));

        assertThat(accounts().list(office().id())).extracting(Account::login).containsExactly("auditor1", "auditor2");
    }

    @Test
    void theLatestPasswordCountsAndASlipIsUsedOnce() {
        add(account(11, "s0001", KANDA));
        show(credential(21, Credential.Kind.PASSWORD, "old"), credential(22, Credential.Kind.SLIP, "slip"),
                credential(23, Credential.Kind.PASSWORD, "new"));

        assertThat(accounts().credentials(11).findPassword()).hasValueSatisfying(
                it -> assertThat(it.secret()).isEqualTo("new"));
        assertThat(use(22, 0)).isTrue();
        assertThat(use(22, 0)).isFalse();
        assertThat(accounts().credentials(11).findSlip()).hasValueSatisfying(
                it -> assertThat(it.used()).isTrue());
        assertThat(accounts().listEntered(office().id())).containsExactly(11L);
    }

    @Test
    void aPhonesCodeIsUsedOnceForEachTimeStep() {
        add(account(11, "s0001", KANDA));
        show(credential(21, Credential.Kind.PHONE, "sealed"));

        assertThat(use(21, 57_000_000)).isTrue();
        assertThat(use(21, 57_000_000)).isFalse();
        assertThat(use(21, 57_000_001)).isTrue();
    }

    @Test
    void whoBeginsAnewHasNothingToShowAndWhoIsClosedIsMarked() {
        add(account(11, "s0001", KANDA));
        show(credential(21, Credential.Kind.PASSWORD, "old"));

        transactions().inOne(() -> accounts().restart(11, 1, "โทรศัพท์หาย", NOON));
        assertThat(accounts().credentials(11).all()).isEmpty();
        transactions().inOne(() -> accounts().close(11, 1, "ย้าย", NOON));
        assertThat(accounts().find(11)).hasValueSatisfying(it -> assertThat(it.closed()).isTrue());
    }

    @Test
    void aStayIsKeptUntilItEnds() {
        var stay = session(HASH, NOON);
        transactions().inOne(() -> sessions().add(stay));
        transactions().inOne(() -> sessions().add(session(OTHER_HASH, NOON.plusSeconds(60))));

        assertThat(sessions().find(HASH)).contains(stay);
        assertThat(sessions().listOf(11, NOON)).extracting(Session::tokenHash).containsExactly(OTHER_HASH);
        transactions().inOne(() -> sessions().see(HASH, NOON.plusSeconds(90)));
        transactions().inOne(() -> sessions().keepPending(HASH, "sealed"));
        assertThat(sessions().find(HASH)).hasValueSatisfying(it -> {
            assertThat(it.seenAt()).isEqualTo(NOON.plusSeconds(90));
            assertThat(it.pending()).isEqualTo("sealed");
        });
        transactions().inOne(() -> sessions().end(HASH));
        assertThat(sessions().find(HASH)).isEmpty();
        transactions().inOne(() -> sessions().endAllOf(11));
        assertThat(sessions().find(OTHER_HASH)).isEmpty();
    }

    @Test
    void oldStaysAreForgotten() {
        transactions().inOne(() -> sessions().add(session(HASH, NOON)));

        transactions().inOne(() -> sessions().forget(NOON));
        assertThat(sessions().find(HASH)).isPresent();
        transactions().inOne(() -> sessions().forget(NOON.plusMillis(1)));
        assertThat(sessions().find(HASH)).isEmpty();
    }

    @Test
    void failuresAreCountedHereSinceTheLastSuccessAndAnywhere() {
        attempt(HASH, true, 1);
        attempt(HASH, false, 2);
        attempt(HASH, true, 3);
        attempt(OTHER_HASH, true, 4);

        var tally = attempts().tally(OTHER_HASH, HASH, NOON);
        assertThat(tally.here()).isEqualTo(1);
        assertThat(tally.lastHere()).isEqualTo(NOON.plusSeconds(3));
        assertThat(tally.anywhere()).isEqualTo(3);
        assertThat(tally.lastAnywhere()).isEqualTo(NOON.plusSeconds(4));
        assertThat(attempts().tally(OTHER_HASH, HASH, NOON.plusSeconds(4)))
                .isEqualTo(new Attempts.Tally(0, null, 0, null));
    }

    @Test
    void aRoleIsHeldFromItsConfirmationUntilItIsTakenBack() {
        var grant = new Grant(Role.UNIT_HEAD, "D-01", LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30), true);
        var paper = new RolePaper(31, office().id(), 11, grant, "8/2565", 1, NOON, RolePaper.State.PROPOSED);
        transactions().inOne(() -> papers().add(paper));

        assertThat(papers().listOpen(office().id())).containsExactly(paper);
        assertThat(papers().listConfirmed(11)).isEmpty();
        answer(RolePaper.State.CONFIRMED);
        assertThat(papers().listConfirmed(11)).containsExactly(grant);
        assertThat(papers().find(31)).hasValueSatisfying(
                it -> assertThat(it.state()).isEqualTo(RolePaper.State.CONFIRMED));
        answer(RolePaper.State.REVOKED);
        assertThat(papers().listConfirmed(11)).isEmpty();
        assertThat(papers().listOpen(office().id())).isEmpty();
        assertThat(papers().find(31)).hasValueSatisfying(
                it -> assertThat(it.state()).isEqualTo(RolePaper.State.REVOKED));
    }

    @Test
    void aLinkIsFoundUntilItIsUsedOrALaterOneIsMade() {
        var first = new WelcomeLink(41, office(), HASH, NOON, NOON.plus(Duration.ofHours(24)));
        var second = new WelcomeLink(42, office(), OTHER_HASH, NOON, NOON.plus(Duration.ofHours(24)));
        transactions().inOne(() -> links().add(first));

        assertThat(links().find(HASH)).contains(first);
        transactions().inOne(() -> links().add(second));
        assertThat(links().find(HASH)).isEmpty();
        assertThat(transactions().inOne(() -> links().use(42, NOON))).isTrue();
        assertThat(transactions().inOne(() -> links().use(42, NOON))).isFalse();
        assertThat(links().find(OTHER_HASH)).isEmpty();
    }

    @Test
    void theTrailIsReadBackwards() {
        for (int i = 1; i <= 3; i++) {
            var line = new AuditLine(50 + i, office().id(), 11, "s0001", "judge", "/o/main/2566", "done", HASH, NOON);
            transactions().inOne(() -> trail().add(line));
        }

        assertThat(trail().list(office().id(), Long.MAX_VALUE, 2)).extracting(AuditLine::id).containsExactly(53L, 52L);
        assertThat(trail().list(office().id(), 52, 2)).extracting(AuditLine::id).containsExactly(51L);
        assertThat(trail().list(office().id() + 1, Long.MAX_VALUE, 2)).isEmpty();
    }

    private Account account(long id, String login, @Nullable SubjectKey person) {
        return new Account(id, office(), login, "นางกานดา ใจดี", person == null ? "" : "S0001", person, false);
    }

    private void add(Account account) {
        transactions().inOne(() -> {
            accounts().lock(office().id());
            accounts().add(List.of(account), 0, NOON);
        });
    }

    private static Credential credential(long id, Credential.Kind kind, String secret) {
        return new Credential(id, 11, kind, secret, NOON, 11, NOON.plus(Duration.ofDays(7)), false);
    }

    private void show(Credential... credentials) {
        transactions().inOne(() -> accounts().add(List.of(credentials)));
    }

    private boolean use(long credential, long step) {
        return transactions().inOne(() -> accounts().use(credential, step, NOON));
    }

    private static Session session(String hash, Instant openedAt) {
        return new Session(hash, 11, Session.Step.ENROL, true, false, openedAt, openedAt, openedAt, "");
    }

    private void attempt(String from, boolean failed, int second) {
        transactions().inOne(() -> attempts().add(OTHER_HASH, from, failed, NOON.plusSeconds(second)));
    }

    private void answer(RolePaper.State answer) {
        transactions().inOne(() -> papers().answer(31, answer, 2, "", NOON));
    }
}
