/// What needs chance, a key, or a library of cryptography: tokens and seals, slow hashes of passwords, codes of phones.
///
/// Serves no step of the cycle of its own. Enter at [phonngan.app.secret.KeyedSecrets].
@NullMarked
package phonngan.app.secret;

import org.jspecify.annotations.NullMarked;
