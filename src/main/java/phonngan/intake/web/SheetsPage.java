package phonngan.intake.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.ConnectionState;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetStanding;
import phonngan.intake.SheetTrouble;

/// The connected sheets of a year: how each stands, and what to do.
///
/// @param frame around it
/// @param account the address with which sheets must be shared, or why there is none
/// @param standings how the connections stand
/// @param underWay ids of those that are being read just now
/// @param said the word of what was just done; empty for nothing
public record SheetsPage(Frame frame, FromSheet<String> account, List<SheetStanding> standings, Set<Long> underWay,
        String said) {
    /// Keeps its own copies.
    public SheetsPage {
        standings = List.copyOf(standings);
        underWay = Set.copyOf(underWay);
    }

    /// The service account's address; empty when no key can be read.
    public String accountAddress() {
        return account instanceof FromSheet.Had<String>(var address) ? address : "";
    }

    /// What is wrong with the key, as a problem.
    public Problem keyProblem() {
        return account instanceof FromSheet.Not<String>(var why)
                ? why.problem("")
                : new SheetTrouble.KeyMissing().problem("");
    }

    /// The state in words.
    public String state(SheetStanding it) {
        return Wording.say(frame.ui().language(), "sheets", it.state().word() + ".name");
    }

    /// The colour of the state: good, bad, or neither.
    public String colour(SheetStanding it) {
        return switch (it.state()) {
            case ConnectionState.Running _ -> "accepted";
            case ConnectionState.Connected _,ConnectionState.Paused _ -> "";
            case SheetTrouble trouble -> trouble.passes() ? "warning" : "refused";
        };
    }

    /// What is wrong, as a sentence; empty when nothing is.
    public String message(SheetStanding it) {
        return it.state() instanceof SheetTrouble trouble ? message(trouble.problem(it.connection().name())) : "";
    }

    /// What to do about it; empty when nothing is wrong.
    public String remedy(SheetStanding it) {
        return it.state() instanceof SheetTrouble trouble ? remedy(trouble.problem(it.connection().name())) : "";
    }

    /// What is wrong, as a sentence.
    public String message(Problem it) {
        return Wording.message(it, frame.ui().language());
    }

    /// What to do about it, as a sentence.
    public String remedy(Problem it) {
        return Wording.remedy(it, frame.ui().language());
    }

    /// Questions that the form does not map although they were added; empty for none.
    public String added(SheetStanding it) {
        return it.state() instanceof ConnectionState.Running(var added) ? added : "";
    }

    /// That it was paused; null when it is not.
    public ConnectionState.@Nullable Paused paused(SheetStanding it) {
        return it.state() instanceof ConnectionState.Paused paused ? paused : null;
    }

    /// How many missing claims somebody has to confirm; empty when none.
    public String missing(SheetStanding it) {
        return it.state() instanceof SheetTrouble.TooManyMissing(var missing, _) ? missing : "";
    }

    /// Whether the columns should be given their meaning anew.
    public boolean wantsColumns(SheetStanding it) {
        return it.state() instanceof SheetTrouble.QuestionsChanged || it.state() instanceof SheetTrouble.FormRefused
                || it.state() instanceof SheetTrouble.TabGone || !added(it).isEmpty();
    }

    /// Where its columns are given their meaning anew; for a tab that is gone, where another one is chosen.
    public Address columns(SheetStanding it) {
        return it.state() instanceof SheetTrouble.TabGone
                ? Address.of(frame.at("/sheets/new")).with("address", it.connection().spreadsheet())
                : Address.of(frame.at("/sheets/new/columns")).with("sheet", it.connection().spreadsheet())
                        .with("tab", Integer.toString(it.connection().gid()))
                        .with("form", it.connection().form());
    }

    /// The address of an act on a connection.
    public String act(SheetStanding it, String act) {
        return frame.at("/sheets/" + it.connection().id() + "/" + act);
    }
}
