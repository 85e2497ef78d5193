/// What the office holds about a person: given out whole, and taken away without breaking what was reckoned.
///
/// Serves no step of the cycle of its own. Names, addresses and free text lie beside the ledger and never in it, so that
/// they can be replaced everywhere by what stands for an erased person while figures, chains and lists stay as they
/// were. Which column holds words of people is told in one place, [phonngan.app.privacy.PersonalData]. Enter at
/// [phonngan.app.privacy.ErasePerson] and [phonngan.app.privacy.ExportPerson].
@NullMarked
package phonngan.app.privacy;

import org.jspecify.annotations.NullMarked;
