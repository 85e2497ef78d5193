package phonngan.access.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import phonngan.access.Attempts;
import phonngan.common.Ids;

/// Attempts in the database.
@Singleton
final class JdbcAttempts implements Attempts {
    private final AttemptRows rows;
    private final Ids ids;

    JdbcAttempts(AttemptRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    @Override
    public void add(String who, String from, boolean failed, Instant at) {
        rows.save(new AttemptRow(ids.next(), who, from, failed ? 1 : 0, at.toEpochMilli()));
    }

    @Override
    public Tally tally(String who, String from, Instant after) {
        var here = rows.countHere(who, from, after.toEpochMilli());
        var anywhere = rows.countAnywhere(who, after.toEpochMilli());
        return new Tally((int) here.failures(), here.lastAt(), (int) anywhere.failures(), anywhere.lastAt());
    }
}
