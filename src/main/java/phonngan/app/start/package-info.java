/// The first class that `java -jar` runs; understands Java 17 and hands over to Java 25.
///
/// Serves no step of the cycle. Enter at [phonngan.app.start.Start].
@NullMarked
package phonngan.app.start;

import org.jspecify.annotations.NullMarked;
