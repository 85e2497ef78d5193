package phonngan.access.web;

import phonngan.common.web.Frame;

/// A step of signing in.
///
/// @param frame around it
/// @param back where to go afterwards
/// @param said the key of what went wrong, below `access.said.`; empty for nothing
/// @param argument what that sentence names; empty for nothing
/// @param formToken what the form carries; empty before anybody was recognised
public record SignInPage(Frame frame, String back, String said, String argument, String formToken) {
}
