/// Reading YAML that people write: every value knows its file, line and field, so that what is wrong with it can be
/// said beside it.
///
/// Serves rule books, forms and incentive plans. Enter at [phonngan.common.yaml.YamlTree].
@NullMarked
package phonngan.common.yaml;

import org.jspecify.annotations.NullMarked;
