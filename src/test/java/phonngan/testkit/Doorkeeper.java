package phonngan.testkit;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import phonngan.access.Account;
import phonngan.access.Credential;
import phonngan.access.Gatehouse;
import phonngan.access.Grant;
import phonngan.access.OpenAccounts;
import phonngan.access.PasswordHashes;
import phonngan.access.Role;
import phonngan.access.RolePaper;
import phonngan.access.SecondFactor;
import phonngan.access.Session;
import phonngan.access.SignIn;
import phonngan.access.SignInOutcome;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.roster.Rosters;

/// Lets people into a served year as the product does: an account, a role, a password, a phone.
public final class Doorkeeper {
    /// Everybody's password.
    public static final String PASSWORD = "ข้าวเหนียวมะม่วงหน้าร้อน";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final ServedYear year;
    private final Gatehouse house;
    private final Office office;

    private Doorkeeper(ServedYear year) {
        this.year = year;
        this.house = year.context().getBean(Gatehouse.class);
        this.office = year.context().getBean(Offices.class).list().getFirst();
    }

    /// At the door of a served year.
    public static Doorkeeper of(ServedYear year) {
        return new Doorkeeper(year);
    }

    Reader outsider(Role role) {
        return let(outside(role.word() + COUNT.incrementAndGet()), role, "");
    }

    Reader staff(Role role, String staffId, String unit) {
        var roster = year.context().getBean(Rosters.class).get(new OfficeYear(office.id(), new FiscalYear(2566)));
        var account = year.context().getBean(OpenAccounts.class)
                .forStaff(office, List.of(roster.findById(staffId).orElseThrow()), 0, Instant.now()).getFirst();
        return let(account, role, unit);
    }

    /// An account of somebody outside the roster, with the password and nothing else.
    public Account outside(String login) {
        var account = year.context().getBean(OpenAccounts.class)
                .forOutsider(office, login, "นางสาวทดสอบ " + login, 0, Instant.now()).orElseThrow();
        givePassword(account);
        return account;
    }

    /// Gives an account a role, as two administrators would who are not on the roster.
    public void give(Account account, Role role, String unit) {
        var paper = new RolePaper(house.ids().next(), office.id(), account.id(),
                new Grant(role, unit, LONG_AGO, null, false), "1/2566", 1, Instant.now(), RolePaper.State.PROPOSED);
        house.papers().add(paper);
        house.papers().answer(paper.id(), RolePaper.State.CONFIRMED, 2, "", Instant.now());
    }

    /// Lets so much time pass for somebody who is signed in that who they are has to be shown anew.
    public void letTheProofGrowOld(Reader reader) {
        var kept = house.sessions().find(sha256("phonngan-session/1," + reader.token())).orElseThrow();
        house.sessions().end(kept.tokenHash());
        house.sessions().add(new Session(kept.tokenHash(), kept.account(), kept.step(), kept.bySlip(),
                kept.factored(), kept.openedAt().minus(Session.FRESH), kept.seenAt(),
                kept.provedAt().minus(Session.FRESH), kept.pending()));
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Signs an account in that has its password.
    public Reader signIn(Account account) {
        var opened = (SignInOutcome.Opened) year.context().getBean(SignIn.class).attempt(account.login(), PASSWORD,
                "127.0.0.1", Instant.now());
        if (opened.session().step() == Session.Step.ENROL) {
            opened = enrol(opened.session());
        }
        return new Reader(year.address(), opened.token());
    }

    private Reader let(Account account, Role role, String unit) {
        givePassword(account);
        if (role != Role.STAFF) {
            give(account, role, unit);
        }
        return signIn(account);
    }

    private void givePassword(Account account) {
        if (house.accounts().credentials(account.id()).findPassword().isEmpty()) {
            house.accounts().add(List.of(new Credential(house.ids().next(), account.id(), Credential.Kind.PASSWORD,
                    year.context().getBean(PasswordHashes.class).hash(PASSWORD), Instant.now(), 0, null, false)));
        }
    }

    private SignInOutcome.Opened enrol(Session session) {
        var factor = year.context().getBean(SecondFactor.class);
        var shared = factor.pending(session);
        var kept = house.sessions().find(session.tokenHash()).orElseThrow();
        return factor.enrol(kept, codeOf(shared, Instant.now()), Instant.now()).orElseThrow().opened();
    }

    /// The code that a phone with a secret shows at a moment.
    public static String codeOf(byte[] shared, Instant now) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(shared, generator.getAlgorithm()), now);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
