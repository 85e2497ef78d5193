package phonngan.scoring.web;

import java.util.List;
import java.util.stream.Stream;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Deed;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Roster;
import phonngan.scoring.CloseAwaiting.Foreseen;
import phonngan.scoring.Debt;
import phonngan.scoring.Owed;

/// What one indicator still awaits, and what closing it would rule.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param roster the year's people and units
/// @param indicator which indicator
/// @param foreseen what would be ruled
/// @param lines everything that is awaited, what would be ruled first
/// @param page which page of the lines, from 1
/// @param reason why, as typed before
/// @param fault why nothing was closed; empty for no fault
public record AwaitedOnePage(Frame frame, RuleBook rules, Roster roster, Indicator indicator, Foreseen foreseen,
        List<Line> lines, int page, String reason, String fault) {
    private static final int ROWS = 50;

    /// Keeps its own copy.
    public AwaitedOnePage {
        lines = List.copyOf(lines);
    }

    /// What is awaited, and what would become of it.
    ///
    /// @param debt what
    /// @param fate `ruled`, `own` or `confirmed`
    public record Line(Debt debt, String fate) {
    }

    static AwaitedOnePage of(Frame frame, RuleBook rules, Roster roster, Indicator indicator, Foreseen foreseen,
            int page, String reason, String fault) {
        var lines = Stream.of(lines(foreseen.ruled(), "ruled"), lines(foreseen.concerning(), "own"),
                lines(foreseen.confirmed(), "confirmed")).flatMap(it -> it).toList();
        return new AwaitedOnePage(frame, rules, roster, indicator, foreseen, lines, Math.clamp(page, 1, pages(lines)),
                reason, fault);
    }

    private static Stream<Line> lines(List<Debt> debts, String fate) {
        return debts.stream().map(it -> new Line(it, fate));
    }

    private static int pages(List<Line> lines) {
        return Math.max(1, (lines.size() + ROWS - 1) / ROWS);
    }

    /// The indicator's title in the reader's language.
    public String title() {
        return frame.ui().title(indicator.title(), indicator.titleEn());
    }

    /// Whether the reader belongs to those who rule.
    public boolean judges() {
        return frame.visit().may(Deed.JUDGE);
    }

    /// Whether the reader could close it now.
    public boolean isClosable() {
        return judges() && foreseen.bar().isEmpty() && !foreseen.ruled().isEmpty();
    }

    /// Why the reader, who judges, cannot decide on anything now; empty when nothing stands in the way.
    public String barred() {
        return judges() ? foreseen.bar().map(it -> it.said(frame.ui().language())).orElse("") : "";
    }

    /// How many people and units are concerned by what would be ruled.
    public long concerned() {
        return foreseen.ruled().stream().map(it -> it.subject().id()).distinct().count();
    }

    /// How many pages of lines there are.
    public int pages() {
        return pages(lines);
    }

    /// The lines of this page.
    public List<Line> shown() {
        return lines.subList((page - 1) * ROWS, Math.min(page * ROWS, lines.size()));
    }

    /// What becomes of a line in words. A reader who does not judge is told nothing of own cases.
    public String fate(Line line) {
        return line.fate().equals("own") && !judges() ? "ruled" : line.fate();
    }

    /// The step; empty for the indicator as a whole.
    public String step(Line line) {
        return OwedWords.step(line.debt().step(), frame.ui());
    }

    /// What is owed.
    public String document(Line line) {
        return OwedWords.document(line.debt(), rules, frame.ui());
    }

    /// The name of the unit that owes it.
    public String unit(Line line) {
        return OwedWords.unit(roster, line.debt().unit());
    }

    /// Where the reader reads somebody's sheet.
    public Address sheet(Line line) {
        return Address.of(frame.at("/people")).then(line.debt().subject().id());
    }

    /// Where the claim that waits is judged, or seen; empty when nothing was sent.
    public String claim(Line line) {
        return switch (line.debt().owed()) {
            case Owed.Decided(var evidence) -> judges()
                    ? Address.of(frame.at("/review/claim")).with("form", evidence.form())
                            .with("key", evidence.responseKey()).text()
                    : Address.of(frame.at("/claims")).then(evidence.form()).with("key", evidence.responseKey()).text();
            case Owed.Expected _ -> "";
        };
    }

    /// Where all of them stand.
    public String list() {
        return frame.at("/awaited");
    }

    /// Where this one is shown and closed.
    public Address here() {
        return Address.of(list()).then(indicator.id());
    }

    /// Another page of lines.
    public Address at(int other) {
        return here().with("page", Integer.toString(other));
    }
}
