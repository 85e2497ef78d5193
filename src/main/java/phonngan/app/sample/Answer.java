package phonngan.app.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An achievement as it was sent.
///
/// @param what the achievement
/// @param sender who sent it
/// @param cells the row by header, as it stands at last
/// @param key its identity in the form; empty when the form knows rows by their content
/// @param sentAt the form's timestamp
/// @param fate what becomes of it
/// @param earlier as it stood before its sender edited it; null when never edited
/// @param damage what is wrong with the row until it is mended; null when it was sound from the first
/// @param original the response key, without claim, of the answer of which this is a copy; empty for none
record Answer(Achievement what, Person sender, Map<String, String> cells, String key, LocalDateTime sentAt, Fate fate,
        @Nullable Earlier earlier, @Nullable Damage damage, String original) {

    /// How an answer stood at midsummer.
    record Earlier(Map<String, String> cells, LocalDateTime sentAt) {
    }

    /// A row that the product must refuse.
    ///
    /// @param cells the row as its sender left it at first
    /// @param mendedFor the reading in which it is whole; null when nobody ever mends it
    record Damage(Map<String, String> cells, @Nullable Reading mendedFor) {
    }

    SampleForm form() {
        return what.form();
    }

    Person owner() {
        return what.owner();
    }

    /// The response keys of its claims.
    List<String> responseKeys() {
        return what.claims().stream().map(it -> key + it).toList();
    }

    /// When the form first had it.
    LocalDateTime firstSentAt() {
        return earlier == null ? sentAt : earlier.sentAt();
    }

    /// Whether a reading's file holds it, sound or not.
    boolean isIn(Reading reading) {
        return switch (reading) {
            case MIDSUMMER -> !firstSentAt().isAfter(SampleCalendar.MIDSUMMER);
            case CLOSING -> !fate.isLate() && fate != Fate.WITHDRAWN;
            case LATE -> fate.isLate() || damage != null && damage.mendedFor() == Reading.LATE;
        };
    }

    /// Its row in a reading's file.
    Map<String, String> cellsIn(Reading reading) {
        if (isDamagedIn(reading)) {
            return damage.cells();
        }
        return reading == Reading.MIDSUMMER && earlier != null ? earlier.cells() : cells;
    }

    boolean isDamagedIn(Reading reading) {
        return damage != null && (damage.mendedFor() == null || reading.compareTo(damage.mendedFor()) < 0);
    }

    /// Whether a reading stores it.
    boolean isTakenIn(Reading reading) {
        return isIn(reading) && !isDamagedIn(reading);
    }

    /// The readings that stored it, in order.
    List<Reading> takenIn() {
        var taken = new ArrayList<Reading>();
        for (var reading : Reading.values()) {
            if (isTakenIn(reading)) {
                taken.add(reading);
            }
        }
        return taken;
    }

    Answer with(Fate other) {
        return new Answer(what, sender, cells, key, sentAt, other, earlier, damage, original);
    }
}
