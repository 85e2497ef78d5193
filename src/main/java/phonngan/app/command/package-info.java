/// The command line: one class a command, each a thin shell around a deed of the core.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.app.command.Commands].
@NullMarked
package phonngan.app.command;

import org.jspecify.annotations.NullMarked;
