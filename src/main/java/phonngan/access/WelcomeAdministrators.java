package phonngan.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import phonngan.common.Office;
import phonngan.common.Sha256;

/// Makes the first two administrators of an office, who then need nobody but each other. Whoever starts the service gets
/// a link for it, as long as there are fewer than two.
public final class WelcomeAdministrators {
    private static final Duration LIFE = Duration.ofHours(24);
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private final Gatehouse house;
    private final WelcomeLinks links;
    private final OpenAccounts opening;
    private final IssueSlips slips;

    /// The deed with what it needs.
    public WelcomeAdministrators(Gatehouse house, WelcomeLinks links) {
        this.house = house;
        this.links = links;
        this.opening = new OpenAccounts(house);
        this.slips = new IssueSlips(house);
    }

    /// Somebody who is to be an administrator.
    ///
    /// @param login the name to sign in with
    /// @param name what people read
    public record Newcomer(String login, String name) {
    }

    /// A fresh link's token, good for a day; earlier ones of the office are void. Empty when the office has its two.
    public Optional<String> offer(Office office, Instant now) {
        if (countMissing(office) == 0) {
            return Optional.empty();
        }
        var token = house.secrets().token();
        house.transactions().inOne(() -> links
                .add(new WelcomeLink(house.ids().next(), office, hashOf(token), now, now.plus(LIFE))));
        return Optional.of(token);
    }

    /// The link of a token while it is good.
    public Optional<WelcomeLink> find(String token, Instant now) {
        return house.transactions().reading(
                () -> links.find(hashOf(token)).filter(it -> now.isBefore(it.expiresAt())));
    }

    /// How many administrators an office lacks.
    public int countMissing(Office office) {
        return house.transactions().reading(() -> Math.max(0, GiveRoles.FEWEST_ADMINISTRATORS
                - (int) house.papers().listOpen(office.id()).stream()
                        .filter(it -> it.state() == RolePaper.State.CONFIRMED
                                && it.grant().role() == Role.ADMINISTRATOR)
                        .map(RolePaper::account).distinct().count()));
    }

    /// Makes them administrators and uses the link up.
    ///
    /// @param newcomers as many as the office lacks
    /// @return their slips; none when the link is used up, they are not as many, or a name is missing or taken
    public List<Slip> welcome(WelcomeLink link, List<Newcomer> newcomers, Instant now) {
        var logins = new HashSet<>(newcomers.stream().map(it -> LoginName.of(it.login())).toList());
        return house.transactions().inOne(() -> {
            house.accounts().lock(link.office().id());
            if (logins.size() != newcomers.size() || newcomers.size() != countMissing(link.office())
                    || newcomers.stream().anyMatch(it -> it.name().isBlank())
                    || logins.stream().anyMatch(it -> it.isEmpty() || it.length() > LoginName.LONGEST
                            || house.accounts().find(it).isPresent())
                    || !links.use(link.id(), now)) {
                return List.<Slip>of();
            }
            var accounts = new ArrayList<Account>();
            for (var newcomer : newcomers) {
                var account = opening.forOutsider(link.office(), newcomer.login(), newcomer.name(), 0, now)
                        .orElseThrow();
                appoint(account, now);
                accounts.add(account);
            }
            return slips.issue(accounts, 0, now);
        });
    }

    private void appoint(Account account, Instant now) {
        var today = now.atZone(THAILAND).toLocalDate();
        var paper = new RolePaper(house.ids().next(), account.office().id(), account.id(),
                new Grant(Role.ADMINISTRATOR, "", today, null, false), "", 0, now, RolePaper.State.PROPOSED);
        house.papers().add(paper);
        house.papers().answer(paper.id(), RolePaper.State.CONFIRMED, 0, "", now);
    }

    private static String hashOf(String token) {
        return Sha256.of("phonngan-welcome/1," + token);
    }
}
