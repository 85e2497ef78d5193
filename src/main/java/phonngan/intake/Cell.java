package phonngan.intake;

/// What a row says for one field.
///
/// @param header the header of the column that says it, as it stands; the first accepted one when none is filled
/// @param written the cell as it stands; empty when nothing is said
/// @param text the same in canonical spelling
record Cell(String header, String written, String text) {
    boolean isBlank() {
        return text.isEmpty();
    }
}
