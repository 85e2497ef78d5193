/// Who may do what: the people who act, how they sign in, the roles that they hold and for how long, and the one place
/// that decides whether an act is allowed.
///
/// Serves every step of the yearly cycle from step 3 on, when committees are appointed. Enter at
/// [phonngan.access.MayDo] for who may do what, at [phonngan.access.SignIn] for how somebody comes in, and at
/// [phonngan.access.GiveRoles] for how roles are given.
@NullMarked
package phonngan.access;

import org.jspecify.annotations.NullMarked;
