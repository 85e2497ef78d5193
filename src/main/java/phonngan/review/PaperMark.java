package phonngan.review;

/// What papers have in common that are one: claims with one mark rest on one paper.
///
/// @param likeness in what they are alike
/// @param text where the paper is, what it holds, or what it is numbered
record PaperMark(Likeness likeness, String text) {
}
