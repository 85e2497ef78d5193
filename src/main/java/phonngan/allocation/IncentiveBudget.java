package phonngan.allocation;

import phonngan.common.Baht;
import phonngan.common.Place;

/// The money of one pool (วงเงิน) and how it is to be divided.
///
/// @param pool the role group that it is for
/// @param pot all there is; never exceeded
/// @param quota how many may receive
/// @param rule how those divide the pot
/// @param atTheLine what happens when equal totals lie on both sides of the quota line
/// @param place where the plan says so
public record IncentiveBudget(String pool, Baht pot, Quota quota, AllocationRule rule, AtTheLine atTheLine,
        Place place) {
}
