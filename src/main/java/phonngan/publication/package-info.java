/// What the public may see, and the proof that a printed list is the approved one.
///
/// Serves step 11 of the yearly cycle, after the director's approval, and whoever holds the paper later. Names are
/// shown by consent alone: [phonngan.publication.NameRecognised]. A printed list is checked against the ledger by its
/// code: [phonngan.publication.CheckPrintedList].
@NullMarked
package phonngan.publication;

import org.jspecify.annotations.NullMarked;
