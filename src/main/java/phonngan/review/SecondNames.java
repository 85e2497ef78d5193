package phonngan.review;

import java.util.Optional;

/// Finds whoever would read a claim a second time under a second name: where several must agree, each of them is
/// another person. A name that two people bear counts as the same person, until it is signed with a staff id.
final class SecondNames {
    private final YearRules year;

    SecondNames(YearRules year) {
        this.year = year;
    }

    /// The name under which the reviewer seems to have ruled on the current version already; empty when there is none,
    /// when it is the very same name, or when one reading is enough.
    Optional<String> find(ClaimHistory history, String reviewer, Ruling ruling) {
        var claim = history.current();
        if (ruling instanceof Ruling.Admit || VersionStanding.readings(history, claim, year.rules()::readingsOf) < 2) {
            return Optional.empty();
        }
        var readers = Readings.sinceAppeal(history.rulingsOn(claim)).latest().stream().map(Decision::reviewer).toList();
        if (readers.stream().anyMatch(it -> ReviewerName.key(it).equals(ReviewerName.key(reviewer)))) {
            return Optional.empty();
        }
        var asked = new OwnCase(year.roster(), reviewer);
        return readers.stream().filter(it -> asked.mayBeOneWith(new OwnCase(year.roster(), it))).findFirst();
    }
}
