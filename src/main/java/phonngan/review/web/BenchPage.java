package phonngan.review.web;

import java.time.Instant;
import phonngan.common.OfficeYear;
import phonngan.common.web.Frame;
import phonngan.review.BlindReading;
import phonngan.review.Judge;
import phonngan.review.YearRules;

/// Where somebody of a committee sits, which all pages of judging share: in which year, by which rules, at which moment.
///
/// @param frame around the page
/// @param year the rule book in force, people and units
/// @param judge who sits there
/// @param now the moment
public record BenchPage(Frame frame, YearRules year, Judge judge, Instant now) {

    /// Where somebody sits, for what is theirs alone.
    record Seat(OfficeYear book, String judge) {
    }

    /// Where the judge sits.
    Seat seat() {
        return new Seat(book(), judge.key());
    }

    /// The office and year.
    OfficeYear book() {
        return frame.book();
    }

    /// How claims are told in words.
    ClaimWords words() {
        return new ClaimWords(frame.ui(), year.rules(), year.roster());
    }

    /// What whoever sits there may see of decisions.
    BlindReading reading() {
        return new BlindReading(year.rules()::readingsOf, it -> judge.is(year.roster(), it));
    }
}
