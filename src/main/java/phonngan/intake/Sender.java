package phonngan.intake;

/// Who a row says it is from, in canonical spelling; empty where the row does not say.
///
/// @param staffId รหัสบุคลากร
/// @param email lower case
/// @param staffName the name as written, canonical
/// @param unitCode รหัสหน่วยงาน
public record Sender(String staffId, String email, String staffName, String unitCode) {
    /// Nobody in particular.
    public static final Sender UNSAID = new Sender("", "", "", "");
}
