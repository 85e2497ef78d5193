package phonngan.access.web;

import phonngan.common.web.Frame;

/// Where the first administrators are made.
///
/// @param frame around it
/// @param office the office's code
/// @param missing how many there are to be made; 0 when the link is worth nothing
/// @param said the key of what went wrong, below `access.said.`; empty for nothing
public record WelcomePage(Frame frame, String office, int missing, String said) {
}
