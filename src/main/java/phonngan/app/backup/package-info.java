/// Everything of a store in one file, and back: on the same engine or on another one.
///
/// Serves no step of the cycle of its own, and every one of them on the day after a disk broke. A backup is a zip with
/// one text file a table, the stored files and a manifest with the digest of each. Enter at
/// [phonngan.app.backup.WriteBackup] and [phonngan.app.backup.RestoreBackup].
@NullMarked
package phonngan.app.backup;

import org.jspecify.annotations.NullMarked;
