package phonngan.access.web;

import java.util.List;
import phonngan.access.Account;
import phonngan.access.Grant;
import phonngan.access.Session;
import phonngan.common.web.Frame;

/// The own account: roles, other stays, the password.
///
/// @param frame around it
/// @param account whose
/// @param grants roles in force
/// @param others other stays that are going on
/// @param recoveryCodes how many codes are left for the day when the phone is lost; -1 without a phone
/// @param said the key of what went wrong, below `access.said.`; `done` when it went well; empty for nothing
/// @param formToken what forms carry
public record OwnAccountPage(Frame frame, Account account, List<Grant> grants, List<Session> others,
        int recoveryCodes, String said, String formToken) {
    /// Keeps its own copies.
    public OwnAccountPage {
        grants = List.copyOf(grants);
        others = List.copyOf(others);
    }
}
