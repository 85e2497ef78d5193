package phonngan.review;

/// A place in the list of a year's claims, which is by form and answer.
///
/// @param form the form's id
/// @param identity the last answer before the place; empty for the beginning of the form
public record ClaimPlace(String form, String identity) {
}
