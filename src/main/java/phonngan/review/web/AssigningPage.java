package phonngan.review.web;

import java.time.Instant;
import phonngan.common.web.Frame;

/// Claims while they are being handed out; the page comes anew by itself.
///
/// @param frame around it
/// @param committee whose members get them
/// @param since when it began
public record AssigningPage(Frame frame, String committee, Instant since) {
}
