package phonngan.access.web;

import phonngan.common.web.Frame;

/// Somebody asks too often.
///
/// @param frame around it
/// @param seconds how long to wait
public record PacedPage(Frame frame, long seconds) {
}
