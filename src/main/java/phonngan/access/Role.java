package phonngan.access;

import java.util.Optional;

/// What somebody is in an office's year. Whoever is nothing of these is the public.
public enum Role {
    /// บุคลากร: sends own evidence, reads the own sheet
    STAFF("staff"),
    /// หัวหน้าหน่วยงาน: confirms that reports of the own unit exist
    UNIT_HEAD("unit-head"),
    /// ผู้รวบรวม: reads forms in, matches people
    COLLECTOR("collector"),
    /// กลุ่มยุทธศาสตร์: writes the rules, computes, proposes the list
    STRATEGY("strategy"),
    /// คณะกรรมการจัดทำและกลั่นกรองเกณฑ์: settles the rules
    RULES_COMMITTEE("rules-committee"),
    /// คณะกรรมการพิจารณาผลประจำปี: judges evidence and appeals, resolves on the list
    ANNUAL_COMMITTEE("annual-committee"),
    /// ผู้อำนวยการ: approves the list
    DIRECTOR("director"),
    /// ผู้ตรวจสอบ: reads everything that was decided, changes nothing
    AUDITOR("auditor"),
    /// ผู้ดูแลระบบ: accounts and settings; decides nothing
    ADMINISTRATOR("administrator");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /// The word by which files, the store and texts name it.
    public String word() {
        return word;
    }

    /// Whether its holders decide on points, rules or money, so that a second factor is asked of them.
    public boolean decides() {
        return switch (this) {
            case STRATEGY, RULES_COMMITTEE, ANNUAL_COMMITTEE, DIRECTOR, ADMINISTRATOR -> true;
            case STAFF, UNIT_HEAD, COLLECTOR, AUDITOR -> false;
        };
    }

    /// Whether nobody may hold both at once. Who looks after accounts or looks over the work of others does no part of
    /// that work, and who approves the list has neither judged for it nor proposed it.
    public boolean excludes(Role other) {
        return this != other && (standsAlone() && other != STAFF || other.standsAlone() && this != STAFF
                || isOneOf(DIRECTOR, other) && (isOneOf(ANNUAL_COMMITTEE, other) || isOneOf(STRATEGY, other)));
    }

    /// Whether it is held only for a named unit.
    public boolean needsUnit() {
        return this == UNIT_HEAD;
    }

    /// Whether an order of the director names its holders.
    public boolean needsOrder() {
        return this == RULES_COMMITTEE || this == ANNUAL_COMMITTEE;
    }

    private boolean standsAlone() {
        return this == ADMINISTRATOR || this == AUDITOR;
    }

    private boolean isOneOf(Role sought, Role other) {
        return this == sought || other == sought;
    }

    /// The role of a word, if there is one.
    public static Optional<Role> find(String word) {
        for (var role : values()) {
            if (role.word.equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
