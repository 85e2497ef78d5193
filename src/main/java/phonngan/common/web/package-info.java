/// What all pages share: who asks and in which language, the frame around a page, and how it is written out.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.common.web.Frames] and [phonngan.common.web.Pages].
@NullMarked
package phonngan.common.web;

import org.jspecify.annotations.NullMarked;
