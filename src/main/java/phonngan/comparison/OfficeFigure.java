package phonngan.comparison;

import phonngan.common.Place;
import phonngan.common.Points;

/// A figure that the office has of somebody.
///
/// @param points how many
/// @param place where the office's table says so
public record OfficeFigure(Points points, Place place) {
}
