/// The one planted package that is introduced as it should be.
@NullMarked
package phonngan.planted.common;

import org.jspecify.annotations.NullMarked;
