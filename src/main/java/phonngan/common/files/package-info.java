/// Files that are still there after a power cut.
///
/// Serves every step. Enter at [phonngan.common.files.OnDisk].
@NullMarked
package phonngan.common.files;

import org.jspecify.annotations.NullMarked;
