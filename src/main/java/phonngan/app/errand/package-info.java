/// Commands beside a running service: a command that finds the embedded database held goes to the service that holds it,
/// through a socket file that only the owner of the service can open.
///
/// Serves every step of the yearly cycle. Enter at [phonngan.app.errand.ErrandDoor] for the service and at
/// [phonngan.app.errand.Messenger] for the command.
@NullMarked
package phonngan.app.errand;

import org.jspecify.annotations.NullMarked;
