/// What the public sees, the proof of a printed list, and everybody's own say about being named.
///
/// Serves step 11 of the yearly cycle, after the director's approval. Enter at
/// [phonngan.publication.web.PublicController].
@NullMarked
package phonngan.publication.web;

import org.jspecify.annotations.NullMarked;
