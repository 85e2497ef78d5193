/// Where the data lie: which database, its settings, its migrations and what each user of it may do.
///
/// Serves no step of the cycle of its own. Enter at [phonngan.app.store.StoreSettings].
@NullMarked
package phonngan.app.store;

import org.jspecify.annotations.NullMarked;
