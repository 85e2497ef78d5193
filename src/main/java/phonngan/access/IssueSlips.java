package phonngan.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Makes slips for people who have not signed in yet, or have forgotten their password. A new slip makes the earlier ones
/// void; the password stays until the slip is used. A slip does not stand in for the second factor.
public final class IssueSlips {
    /// How long a slip is good for.
    public static final Duration LIFE = Duration.ofDays(7);

    private final Gatehouse house;

    /// The deed with what it needs.
    public IssueSlips(Gatehouse house) {
        this.house = house;
    }

    /// Makes a slip for each account that is not closed.
    ///
    /// @param by the account that prints them; 0 for the product itself
    public List<Slip> issue(List<Account> accounts, long by, Instant now) {
        var slips = new ArrayList<Slip>();
        var kept = new ArrayList<Credential>();
        for (var account : accounts.stream().filter(it -> !it.closed()).toList()) {
            var code = house.secrets().code();
            var expiresAt = now.plus(LIFE);
            slips.add(new Slip(account, PaperCode.printed(code), expiresAt));
            kept.add(new Credential(house.ids().next(), account.id(), Credential.Kind.SLIP, PaperCode.hash(code), now,
                    by, expiresAt, false));
        }
        house.transactions().inOne(() -> house.accounts().add(kept));
        return slips;
    }
}
