package phonngan.testkit;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.cycle.Phase;
import phonngan.cycle.YearAct;
import phonngan.cycle.YearActs;
import phonngan.cycle.YearStanding;

/// Puts a year into a phase at once, without the way there.
public final class MovedYear {
    private MovedYear() {
    }

    /// Puts the year there.
    ///
    /// @param until when the time of the phase is over; null for no such time
    public static void to(ApplicationContext product, OfficeYear book, Phase phase, @Nullable Instant until) {
        var acts = product.getBean(YearActs.class);
        product.getBean(Transactions.class).inOne(() -> {
            acts.lock(book);
            var standing = new YearStanding(acts.list(book));
            acts.add(new YearAct(product.getBean(Ids.class).next(), book, standing.acts().size() + 1,
                    standing.phase(), phase, "S0001", Role.STRATEGY, "test", Instant.parse("2023-10-16T02:00:00Z"),
                    "ตามปฏิทิน", "", null, until));
        });
    }
}
