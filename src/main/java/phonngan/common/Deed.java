package phonngan.common;

import java.util.Locale;

/// Every act of the product by name, reading included. The name stands where the act is offered; which roles may do it
/// is decided in one place further along, and nowhere else.
public enum Deed {
    /// the year at a glance
    VIEW_YEAR,
    /// what is measured and how it scores
    READ_RULES,
    /// the own lines and reasons
    VIEW_OWN_SHEET,
    /// the sheet of a person or unit
    VIEW_PERSON,
    /// who stands where
    VIEW_RANKING,
    /// what was read, and what was wrong with it
    VIEW_INTAKE,
    /// the points that were posted
    VIEW_LEDGER,
    /// recomputes the ledger's chain
    VERIFY_LEDGER,
    /// sends evidence or corrects it
    SUBMIT,
    /// attests that a report to the director exists
    CONFIRM_REPORT,
    /// reads a file of answers
    IMPORT,
    /// says whose evidence it is
    MATCH,
    /// takes a reading back as a whole
    UNDO_INTAKE,
    /// joins a form to its sheet
    CONNECT_SHEET,
    /// hands claims to reviewers
    ASSIGN,
    /// decides on evidence
    JUDGE,
    /// objects to a decision
    APPEAL,
    /// decides on an objection
    DECIDE_APPEAL,
    /// computes points
    RUN_SCORES,
    /// posts points to the ledger
    POST_SCORES,
    /// writes rules
    WRITE_RULES,
    /// settles rules
    APPROVE_RULES,
    /// decides how the incentive money is divided
    KEEP_PLAN,
    /// puts the list before the committee
    PROPOSE_LIST,
    /// the committee resolves on the list
    RESOLVE_LIST,
    /// the director approves the list
    APPROVE_LIST,
    /// asks to open an approved year again
    REOPEN,
    /// agrees to open it again
    CONFIRM_REOPEN,
    /// publishes what was approved
    PUBLISH,
    /// moves the year to its next phase
    MOVE_PHASE,
    /// opens accounts, prints slips
    MANAGE_ACCOUNTS,
    /// sees who holds which role
    VIEW_GRANTS,
    /// asks that somebody be given a role, or takes one back
    PROPOSE_GRANT,
    /// gives a role that somebody else asked for
    CONFIRM_GRANT,
    /// reads who did what
    AUDIT,
    /// keeps the own password and sign-ins
    KEEP_OWN_ACCOUNT;

    /// The word by which records and texts name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether nobody may do it in an own case, whatever the role.
    public boolean isBarredInOwnCase() {
        return this == CONFIRM_REPORT || this == MATCH || this == ASSIGN || this == JUDGE || this == DECIDE_APPEAL;
    }

    /// Whether whoever does it has to show anew who they are, because it cannot be taken back by them alone.
    public boolean needsFreshProof() {
        return this == APPROVE_RULES || this == APPROVE_LIST || this == CONFIRM_REOPEN || this == PUBLISH
                || this == CONFIRM_GRANT;
    }
}
