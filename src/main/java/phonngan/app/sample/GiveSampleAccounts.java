package phonngan.app.sample;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import phonngan.access.Account;
import phonngan.access.Credential;
import phonngan.access.Gatehouse;
import phonngan.access.Grant;
import phonngan.access.OpenAccounts;
import phonngan.access.PaperCode;
import phonngan.access.PasswordHashes;
import phonngan.access.Role;
import phonngan.access.RolePaper;
import phonngan.common.Office;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;

/// Lets a newcomer play every part of the sample year: some of its people, each with a role and a password of chance that
/// is good until the next start. Only a sample store gets them. The director of the roster sat in the committee and has
/// points in the list, so that the list is approved by somebody of the level above.
@Singleton
public final class GiveSampleAccounts {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final String ORDER = "41/2566";

    private final Gatehouse house;
    private final OpenAccounts opening;
    private final PasswordHashes hashes;

    GiveSampleAccounts(Gatehouse house, OpenAccounts opening, PasswordHashes hashes) {
        this.house = house;
        this.opening = opening;
        this.hashes = hashes;
    }

    /// Somebody to play.
    ///
    /// @param role the role besides that of staff; staff for somebody without another one
    /// @param account theirs
    /// @param password good until the next start
    public record Part(Role role, Account account, String password) {
    }

    /// Gives them fresh passwords, and at the first start their accounts and roles.
    ///
    /// @throws IllegalStateException when the store does not hold the sample year
    public List<Part> give(Office office, Roster roster, Instant now) {
        if (!house.sample().isSample()) {
            throw new IllegalStateException("passwords are printed for invented people only");
        }
        var province = roster.staff().stream().filter(it -> roster.findUnit(unit(it))
                .filter(unit -> unit.parentCode().isEmpty()).isPresent()).toList();
        var parts = new ArrayList<Part>();
        var teacher = first(roster,
                it -> it.periods().stream().allMatch(period -> period.roleGroup().equals("teacher")));
        parts.add(staff(office, teacher, Role.STAFF, "", now));
        var above = roster.findUnit(unit(teacher)).orElseThrow().parentCode();
        var head = first(roster, it -> unit(it).equals(above));
        parts.add(staff(office, head, Role.UNIT_HEAD, unit(head), now));
        parts.add(staff(office, province.get(3), Role.COLLECTOR, "", now));
        parts.add(staff(office, province.get(1), Role.ANNUAL_COMMITTEE, "", now));
        parts.add(staff(office, province.get(8), Role.ANNUAL_COMMITTEE, "", now));
        parts.add(staff(office, province.get(2), Role.STRATEGY, "", now));
        parts.add(outsider(office, "director", "ผู้อำนวยการตัวอย่าง", Role.DIRECTOR, now));
        parts.add(outsider(office, "auditor", "ผู้ตรวจสอบตัวอย่าง", Role.AUDITOR, now));
        parts.add(outsider(office, "admin1", "ผู้ดูแลระบบตัวอย่าง หนึ่ง", Role.ADMINISTRATOR, now));
        parts.add(outsider(office, "admin2", "ผู้ดูแลระบบตัวอย่าง สอง", Role.ADMINISTRATOR, now));
        return parts;
    }

    private static StaffMember first(Roster roster, Predicate<StaffMember> wanted) {
        return roster.staff().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static String unit(StaffMember member) {
        return member.periods().getLast().unitCode();
    }

    private Part staff(Office office, StaffMember member, Role role, String unit, Instant now) {
        return part(opening.forStaff(office, List.of(member), 0, now).getFirst(), role, unit, now);
    }

    private Part outsider(Office office, String login, String name, Role role, Instant now) {
        var account = house.accounts().find(login)
                .or(() -> opening.forOutsider(office, login, name, 0, now)).orElseThrow();
        return part(account, role, "", now);
    }

    private Part part(Account account, Role role, String unit, Instant now) {
        var password = PaperCode.printed(house.secrets().code());
        house.transactions().inOne(() -> {
            if (role != Role.STAFF && house.papers().listConfirmed(account.id()).isEmpty()) {
                appoint(account, role, unit, now);
            }
            house.accounts().add(List.of(new Credential(house.ids().next(), account.id(), Credential.Kind.PASSWORD,
                    hashes.hash(password), now, 0, null, false)));
        });
        return new Part(role, account, password);
    }

    private void appoint(Account account, Role role, String unit, Instant now) {
        var grant = new Grant(role, unit, now.atZone(THAILAND).toLocalDate(), null, false);
        var paper = new RolePaper(house.ids().next(), account.office().id(), account.id(), grant,
                role.needsOrder() ? ORDER : "", 0, now, RolePaper.State.PROPOSED);
        house.papers().add(paper);
        house.papers().answer(paper.id(), RolePaper.State.CONFIRMED, 0, "", now);
    }
}
