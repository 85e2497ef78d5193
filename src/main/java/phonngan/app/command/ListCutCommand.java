package phonngan.app.command;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import phonngan.approval.BonusShare;
import phonngan.approval.CutLine;
import phonngan.approval.DrawCutLines;
import phonngan.approval.GatherOpenItems;
import phonngan.approval.ListLine;
import phonngan.common.Wording;
import phonngan.roster.Roster;
import phonngan.scoring.RunBook;
import picocli.CommandLine.Command;

/// `list cut --year Y`: of every pay line who is just above and just below, how far apart, and what is open and could
/// flip it; and how much of the highest totals is bonus.
@Command(name = "cut")
final class ListCutCommand extends ListReading {
    @Override
    int run(Session session) {
        var meant = meant(session);
        var version = version(session, meant, OptionalInt.empty());
        var body = body(session, version);
        var roster = session.roster(meant.book());
        var run = session.get(RunBook.class).findRun(meant.book(), Math.toIntExact(body.run())).orElseThrow();
        var open = session.get(GatherOpenItems.class).gather(meant.book(), meant.rules(), meant.round(), roster, run);
        try (var list = Listing.open(output(),
                List.of("pool", "kind", "subject_id", "name", "points", "margin", "verdict", "detail"))) {
            DrawCutLines.draw(body, open.items()).forEach(it -> print(list, it, meant, roster));
            BonusShare.of(body).forEach(it -> {
                list.row(it.pool(), "bonus", "", "", it.bonus(), null, text("share"), it.percent() + " %");
                it.listDominated().forEach(line -> {
                    var who = Who.of(roster, meant.round(), line.subject());
                    list.row(it.pool(), "bonus-over-half", who.id(), who.name(), line.bonus(), null, "",
                            line.bonus() + " / " + line.total());
                });
            });
        }
        if (open.ownerless() > 0) {
            err().println(Wording.say(language(), "approval", "ownerless", Long.toString(open.ownerless())));
        }
        return ExitStatus.WELL;
    }

    private void print(Listing list, CutLine it, Meant meant, Roster roster) {
        var verdict = text(it.isStable() ? "stable" : "may-change");
        line(list, it, "above", it.above(), verdict, meant, roster);
        line(list, it, "below", it.below(), verdict, meant, roster);
        it.couldFlip().forEach(open -> {
            var who = Who.of(roster, meant.round(), open.subject());
            list.row(it.pool(), "open", who.id(), who.name(),
                    open.mayGain().isZero() ? open.mayLose().negated() : open.mayGain(), null, verdict,
                    open.responseKey() + " " + open.indicator() + " " + open.state().word());
        });
    }

    private static void line(Listing list, CutLine it, String kind, @Nullable ListLine line, String verdict,
            Meant meant, Roster roster) {
        if (line != null) {
            var who = Who.of(roster, meant.round(), line.subject());
            list.row(it.pool(), kind, who.id(), who.name(), line.total(), it.margin(), verdict, it.tieRule());
        }
    }

    private String text(String key) {
        return Wording.say(language(), "approval", "verdict." + key);
    }
}
