package phonngan.review.web;

import phonngan.common.web.Frame;
import phonngan.review.ClaimKey;

/// A claim that a judge may not see, and why.
///
/// @param frame around it
/// @param claim which claim
/// @param why the reason in a sentence
public record BarredPage(Frame frame, ClaimKey claim, String why) {
}
