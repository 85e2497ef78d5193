package phonngan.scoring.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.Section;
import phonngan.intake.ClaimState;
import phonngan.review.Confirmation;
import phonngan.roster.Roster;
import phonngan.roster.Unit;
import phonngan.scoring.Debt;
import phonngan.scoring.OwedReport;

/// What a unit and the units below it owe, whom that blocks, and what was confirmed.
///
/// @param frame around it
/// @param roster the year's people and units
/// @param unit the unit
/// @param head whether the reader may confirm here
/// @param reports all that is owed, those that block most people first
/// @param page which page of them, from 1
/// @param done what was confirmed
/// @param said what has just been done; empty for nothing
public record OwedPage(Frame frame, Roster roster, Unit unit, boolean head, List<OwedReport> reports, int page,
        Done done, String said) {
    private static final int ROWS = 20;
    private static final int NAMES = 3;

    /// Keeps its own copy.
    public OwedPage {
        reports = List.copyOf(reports);
    }

    static OwedPage of(Frame frame, Roster roster, Unit unit, boolean head, List<OwedReport> reports, int page,
            Done done, String said) {
        return new OwedPage(frame, roster, unit, head, reports, Math.clamp(page, 1, pages(reports)), done, said);
    }

    /// What was confirmed, a page of it.
    ///
    /// @param rows the latest first
    /// @param total how many there are
    /// @param page which page, from 1
    /// @param pages how many pages
    public record Done(List<DoneRow> rows, int total, int page, int pages) {
        /// Keeps its own copy.
        public Done {
            rows = List.copyOf(rows);
        }
    }

    /// One confirmation.
    ///
    /// @param confirmation what was confirmed
    /// @param name for whom
    /// @param indicator the indicator's title
    /// @param state where the claim stands; null when there is none any more
    /// @param withdrawable whether the reader may take it back
    public record DoneRow(Confirmation confirmation, String name, String indicator, @Nullable ClaimState state,
            boolean withdrawable) {
    }

    /// Where a unit's list is.
    static Address unit(Frame frame, String code) {
        return Address.of(frame.at(Section.OWED)).then(code);
    }

    /// How many pages of reports there are.
    public int pages() {
        return pages(reports);
    }

    private static int pages(List<OwedReport> reports) {
        return Math.max(1, (reports.size() + ROWS - 1) / ROWS);
    }

    /// The reports of this page.
    public List<OwedReport> shown() {
        return reports.subList((page - 1) * ROWS, Math.min(page * ROWS, reports.size()));
    }

    /// How many people and units wait altogether.
    public long blocked() {
        return reports.stream().flatMap(it -> it.debts().stream()).map(it -> it.subject().id()).distinct().count();
    }

    /// The indicator's title in the reader's language.
    public String title(OwedReport report) {
        return frame.ui().title(report.indicator().title(), report.indicator().titleEn());
    }

    /// The step; empty for the indicator as a whole.
    public String step(OwedReport report) {
        return OwedWords.step(report.step(), frame.ui());
    }

    /// The name of the unit that owes it.
    public String unitOf(OwedReport report) {
        return OwedWords.unit(roster, report.unit());
    }

    /// The first of those who wait, by name.
    public String names(OwedReport report) {
        return report.debts().stream().limit(NAMES).map(Debt::subject).map(it -> it.name())
                .collect(Collectors.joining(", "));
    }

    /// How many more wait.
    public int more(OwedReport report) {
        return Math.max(0, report.debts().size() - NAMES);
    }

    /// Where the head confirms it.
    public Address confirm(OwedReport report) {
        return unit(frame, report.unit()).then("confirm").then(report.indicator().id())
                .then(Integer.toString(report.number()));
    }

    /// Another page of reports.
    public Address at(int other) {
        return unit(frame, unit.code()).with("page", Integer.toString(other));
    }

    /// Another page of confirmations.
    public Address doneAt(int other) {
        return unit(frame, unit.code()).with("done", Integer.toString(other)).part("done-title");
    }

    /// Where a confirmation's file is.
    public String file(Confirmation it) {
        return OwedWords.file(frame, it.report().file());
    }

    /// Where a confirmation is taken back.
    public Address withdraw() {
        return unit(frame, unit.code()).then("withdraw");
    }
}
