package phonngan.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.access.Account;
import phonngan.access.Actor;
import phonngan.access.Credential;
import phonngan.access.Gatehouse;
import phonngan.access.Grant;
import phonngan.access.PasswordHashes;
import phonngan.access.PasswordRules;
import phonngan.access.PhoneCodes;
import phonngan.access.Role;
import phonngan.access.RolePaper;
import phonngan.access.Secrets;
import phonngan.common.Office;
import phonngan.roster.SubjectKey;

/// A gatehouse in memory with a clock that only the test moves, hashes that are quick, and a phone whose code is the
/// number of the half minute.
public final class GatehouseDesk {
    /// The office.
    public static final Office OFFICE = new Office(7, "main");

    private final CountingIds ids = new CountingIds();
    private boolean sample;
    private Instant now = Instant.parse("2023-10-05T05:00:00Z");
    private final Gatehouse house = new Gatehouse(new InMemoryAccounts(), new InMemoryRolePapers(),
            new InMemorySessions(), new InMemoryAttempts(), new CountedSecrets(), new QuickHashes(), new ClockCodes(),
            () -> sample, new DirectTransactions(), ids);

    /// What the deeds work with.
    public Gatehouse house() {
        return house;
    }

    /// Now.
    public Instant now() {
        return now;
    }

    /// Lets time pass.
    public GatehouseDesk after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /// Makes everybody invented.
    public GatehouseDesk sample() {
        sample = true;
        return this;
    }

    /// Somebody of the roster with a password.
    public Account staff(String staffId, String password) {
        return account(staffId, staffId, new SubjectKey(String.format("%32s", staffId).replace(' ', '0')), password);
    }

    /// Somebody outside the roster with a password.
    public Account outsider(String login, String password) {
        return account(login, "", null, password);
    }

    private Account account(String login, String staffId, @Nullable SubjectKey person, String password) {
        var account = new Account(ids.next(), OFFICE, login.toLowerCase(Locale.ROOT), "นาง" + login, staffId,
                person, false);
        house.accounts().add(List.of(account), 0, now);
        house.accounts().add(List.of(new Credential(ids.next(), account.id(), Credential.Kind.PASSWORD,
                house.hashes().hash(PasswordRules.spelled(password)), now, account.id(), null, false)));
        return account;
    }

    /// Gives a role without a second person.
    public GatehouseDesk give(Account account, Role role) {
        var paper = new RolePaper(ids.next(), OFFICE.id(), account.id(),
                new Grant(role, "", LocalDate.of(2020, 1, 1), null, false), "1/2566", 0, now,
                RolePaper.State.PROPOSED);
        house.papers().add(paper);
        house.papers().answer(paper.id(), RolePaper.State.CONFIRMED, 0, "", now);
        return this;
    }

    /// Somebody about to act with the roles that were given.
    public Actor actor(Account account) {
        return new Actor(account.id(), OFFICE, account.staffId(), account.name(), account.person(),
                house.papers().listConfirmed(account.id()));
    }

    /// The code that the phone shows now.
    public String code() {
        return Long.toString(now.getEpochSecond() / 30);
    }

    private static final class QuickHashes implements PasswordHashes {
        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash.equals(hash(password));
        }

        @Override
        public void pretend(String password) {
            // nothing takes long here
        }
    }

    private static final class ClockCodes implements PhoneCodes {
        @Override
        public OptionalLong findStep(byte[] shared, String code, Instant now) {
            long step = now.getEpochSecond() / 30;
            return code.equals(Long.toString(step)) ? OptionalLong.of(step) : OptionalLong.empty();
        }
    }

    private static final class CountedSecrets implements Secrets {
        private int count;

        @Override
        public String token() {
            return "token" + ++count;
        }

        @Override
        public String code() {
            return String.format("CODE%012d", ++count);
        }

        @Override
        public byte[] shared() {
            return new byte[]{(byte) ++count};
        }

        @Override
        public String seal(byte[] open) {
            return "sealed" + HexFormat.of().formatHex(open);
        }

        @Override
        public Optional<byte[]> unseal(String sealed) {
            return sealed.startsWith("sealed")
                    ? Optional.of(HexFormat.of().parseHex(sealed.substring(6)))
                    : Optional.empty();
        }

        @Override
        public String mark(String text) {
            var bytes = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 32);
            return HexFormat.of().formatHex(bytes);
        }
    }
}
