/// Form definitions as their authors write them, in YAML.
///
/// Serves step 9 of the yearly cycle, in which the Google form is built. Enter at
/// [phonngan.intake.yaml.FormReader].
@NullMarked
package phonngan.intake.yaml;

import org.jspecify.annotations.NullMarked;
