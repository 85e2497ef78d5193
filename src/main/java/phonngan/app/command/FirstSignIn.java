package phonngan.app.command;

import java.util.List;
import phonngan.access.WelcomeAdministrators;
import phonngan.app.sample.GiveSampleAccounts;
import phonngan.app.store.Offices;
import phonngan.app.store.SampleMarks;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Wording;
import phonngan.common.YearShelf;

/// What the console says at the start of the service about how to come in: passwords of the sample people, or a link for
/// the first administrators.
final class FirstSignIn {
    private FirstSignIn() {
    }

    /// Says it.
    ///
    /// @param address under which people reach the service
    static void tell(Session session, String address) {
        if (session.get(SampleMarks.class).isSample()) {
            session.get(YearShelf.class).list().forEach(it -> tellParts(session, it.office(), it.year()));
        } else {
            offices(session).forEach(office -> session.get(WelcomeAdministrators.class).offer(office, session.now())
                    .ifPresent(token -> ServeCommand.say(session.desk(), "welcome", office.code(),
                            address + "/welcome/" + token)));
        }
    }

    private static void tellParts(Session session, Office office, FiscalYear year) {
        ServeCommand.say(session.desk(), "sample.parts");
        var roster = session.roster(new OfficeYear(office.id(), year));
        for (var part : session.get(GiveSampleAccounts.class).give(office, roster, session.now())) {
            var role = Wording.say(Language.TH, "pages/access", "role." + part.role().word());
            session.desk().err().println("  " + part.account().login() + "  " + part.password() + "  " + role + " · "
                    + part.role().word() + " · " + part.account().name());
        }
    }

    /// All offices; on an empty store the one that everything goes to until another one is named.
    private static List<Office> offices(Session session) {
        var offices = session.get(Offices.class);
        return offices.list().isEmpty()
                ? List.of(offices.getOrCreate(RosterCommand.FIRST_OFFICE, session.now()))
                : offices.list();
    }
}
