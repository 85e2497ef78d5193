package phonngan.access;

import static phonngan.access.Reach.OFFICE;
import static phonngan.access.Reach.OWN;
import static phonngan.access.Reach.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.common.Deed;

/// Which role may do which act, and how far it reaches. What does not stand here is done by nobody.
public final class Rights {
    private static final Map<Role, Reach> EVERYBODY = Map.of(Role.STAFF, OFFICE, Role.UNIT_HEAD, OFFICE,
            Role.COLLECTOR, OFFICE, Role.STRATEGY, OFFICE, Role.RULES_COMMITTEE, OFFICE, Role.ANNUAL_COMMITTEE, OFFICE,
            Role.DIRECTOR, OFFICE, Role.AUDITOR, OFFICE, Role.ADMINISTRATOR, OFFICE);
    private static final Map<Role, Reach> OVERSEERS = Map.of(Role.STRATEGY, OFFICE, Role.ANNUAL_COMMITTEE, OFFICE,
            Role.DIRECTOR, OFFICE, Role.AUDITOR, OFFICE);
    private static final Map<Role, Reach> GATHERERS = Map.of(Role.COLLECTOR, OFFICE, Role.STRATEGY, OFFICE);
    private static final Map<Role, Reach> RECKONERS = Map.of(Role.STRATEGY, OFFICE, Role.ANNUAL_COMMITTEE, OFFICE);
    private static final Map<Role, Reach> JUDGES = Map.of(Role.ANNUAL_COMMITTEE, OFFICE);

    private Rights() {
    }

    /// How far a role reaches in an act; empty when it has no part in it.
    public static Optional<Reach> find(Role role, Deed deed) {
        return Optional.ofNullable(of(deed).get(role));
    }

    /// The roles that may do an act, in the order of the roles.
    public static List<Role> listRoles(Deed deed) {
        return Arrays.stream(Role.values()).filter(of(deed)::containsKey).toList();
    }

    private static Map<Role, Reach> of(Deed deed) {
        return switch (deed) {
            case VIEW_YEAR, READ_RULES, KEEP_OWN_ACCOUNT -> EVERYBODY;
            case VIEW_OWN_SHEET, APPEAL -> Map.of(Role.STAFF, OWN);
            case VIEW_PERSON -> Map.of(Role.STAFF, OWN, Role.UNIT_HEAD, UNIT, Role.COLLECTOR, UNIT, Role.STRATEGY,
                    OFFICE, Role.ANNUAL_COMMITTEE, OFFICE, Role.DIRECTOR, OFFICE, Role.AUDITOR, OFFICE);
            case VIEW_RANKING, VIEW_LEDGER, VERIFY_LEDGER -> OVERSEERS;
            case VIEW_INTAKE -> Map.of(Role.COLLECTOR, OFFICE, Role.STRATEGY, OFFICE, Role.ANNUAL_COMMITTEE, OFFICE,
                    Role.DIRECTOR, OFFICE, Role.AUDITOR, OFFICE);
            case SUBMIT -> Map.of(Role.STAFF, OWN, Role.COLLECTOR, UNIT);
            case CONFIRM_REPORT -> Map.of(Role.UNIT_HEAD, UNIT);
            case IMPORT, MATCH, UNDO_INTAKE, CONNECT_SHEET -> GATHERERS;
            case ASSIGN, RUN_SCORES, POST_SCORES -> RECKONERS;
            case JUDGE, DECIDE_APPEAL, RESOLVE_LIST -> JUDGES;
            case WRITE_RULES -> Map.of(Role.STRATEGY, OFFICE, Role.RULES_COMMITTEE, OFFICE);
            case APPROVE_RULES -> Map.of(Role.RULES_COMMITTEE, OFFICE);
            case KEEP_PLAN, PROPOSE_LIST, REOPEN, PUBLISH -> Map.of(Role.STRATEGY, OFFICE);
            case APPROVE_LIST, CONFIRM_REOPEN -> Map.of(Role.DIRECTOR, OFFICE);
            case MOVE_PHASE -> Map.of(Role.STRATEGY, OFFICE, Role.RULES_COMMITTEE, OFFICE, Role.ANNUAL_COMMITTEE,
                    OFFICE, Role.DIRECTOR, OFFICE);
            case MANAGE_ACCOUNTS, PROPOSE_GRANT -> Map.of(Role.ADMINISTRATOR, OFFICE);
            case VIEW_GRANTS -> Map.of(Role.ADMINISTRATOR, OFFICE, Role.DIRECTOR, OFFICE, Role.AUDITOR, OFFICE);
            case CONFIRM_GRANT -> Map.of(Role.ADMINISTRATOR, OFFICE, Role.DIRECTOR, OFFICE);
            case AUDIT -> Map.of(Role.AUDITOR, OFFICE);
        };
    }
}
