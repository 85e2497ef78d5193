package phonngan.roster;

/// A unit (หน่วยงาน): a district office, a sub-district centre; it may be measured itself.
///
/// @param key the random key
/// @param code รหัสหน่วยงาน, in canonical spelling
/// @param name ชื่อหน่วยงาน
/// @param shortName ชื่อย่อ; empty when not given
/// @param parentCode หน่วยงานต้นสังกัด; empty at the top
/// @param roleGroup the role group by which it is measured; empty when it is not
public record Unit(SubjectKey key, String code, String name, String shortName, String parentCode, String roleGroup) {
}
