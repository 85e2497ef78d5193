/// Introduced, but not null-marked.
package phonngan.planted.review.xlsx;
