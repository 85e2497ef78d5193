package phonngan.allocation;

import phonngan.common.Baht;

/// What somebody earns; given for one calculation and never stored.
///
/// @param staffId รหัสบุคลากร, in canonical spelling
/// @param monthly ค่าตอบแทนต่อเดือน
public record Pay(String staffId, Baht monthly) {
}
