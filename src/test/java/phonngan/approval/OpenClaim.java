package phonngan.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.Sender;
import phonngan.review.ClaimHistory;
import phonngan.review.Corrections;
import phonngan.review.Decision;
import phonngan.review.Ruling;
import phonngan.testkit.LedgerDesk;

/// A claim told as it went: `sent("R1", "aa").accepted().sentAgain("aa")`. What is said of a version is said of the
/// latest one.
final class OpenClaim {
    private static final Instant SENT = Instant.parse("2023-09-01T02:00:00Z");

    private final String key;
    private final List<Claim> versions = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private boolean missing;

    private OpenClaim(String key) {
        this.key = key;
    }

    /// A national award of a student that somebody claims, achieved in July 2023.
    ///
    /// @param owner two digits as [LedgerDesk#subject]; null where nobody knows whose it is
    static OpenClaim sent(String key, @Nullable String owner) {
        return new OpenClaim(key).sentAgain(owner);
    }

    OpenClaim sentAgain(@Nullable String owner) {
        var number = versions.size() + 1;
        versions.add(new Claim(number, new OfficeYear(1, new FiscalYear(2566)), "awards", key, key, number, "", key, 1,
                1, Sender.UNSAID, owner == null ? null : LedgerDesk.subject(owner), "",
                facts("honour-student", "national", LocalDate.of(2023, 7, 12)), SENT, false, false, "c".repeat(64)));
        return this;
    }

    OpenClaim of(String indicator, String level) {
        return now(facts(indicator, level, versions.getLast().facts().achievedOn()), false, false);
    }

    /// @param day null where the form did not say
    OpenClaim achievedOn(@Nullable LocalDate day) {
        var facts = versions.getLast().facts();
        return now(facts(facts.indicator(), facts.level(), day), false, false);
    }

    OpenClaim late() {
        return now(versions.getLast().facts(), false, true);
    }

    OpenClaim outOfPeriod() {
        return now(versions.getLast().facts(), true, false);
    }

    OpenClaim missingAtItsSource() {
        missing = true;
        return this;
    }

    OpenClaim accepted() {
        return ruled(new Ruling.Accept(Corrections.NONE, ""));
    }

    OpenClaim ruled(Ruling ruling) {
        var it = versions.getLast();
        decisions.add(new Decision(decisions.size() + 1, 1, it.book(), it.id(), it.form(), it.identity(), "กรรมการ",
                SENT.plusSeconds(decisions.size()), "cli:kanda", ruling));
        return this;
    }

    ClaimHistory history() {
        return new ClaimHistory(versions, decisions, Map.of(), missing);
    }

    private OpenClaim now(ClaimFacts facts, boolean outOfPeriod, boolean late) {
        var it = versions.removeLast();
        versions.add(new Claim(it.id(), it.book(), it.form(), it.identity(), it.responseKey(), it.version(),
                it.claim(), it.countsAs(), it.batch(), it.row(), it.sender(), it.subject(), it.unmatchedWhy(), facts,
                it.submittedAt(), outOfPeriod, late, it.contentHash()));
        return this;
    }

    private static ClaimFacts facts(String indicator, String level, @Nullable LocalDate achievedOn) {
        return new ClaimFacts(indicator, null, level, null, null, null, null, "", "", achievedOn, "", "",
                "certificate", List.of(), "");
    }
}
