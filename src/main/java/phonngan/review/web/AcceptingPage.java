package phonngan.review.web;

import java.time.Instant;
import phonngan.common.web.Frame;

/// Claims while they are being accepted together; the page comes anew by itself.
///
/// @param frame around it
/// @param chosen how many were chosen
/// @param compared with how many claims of the year they were compared so far
/// @param since when it began
public record AcceptingPage(Frame frame, int chosen, long compared, Instant since) {
}
