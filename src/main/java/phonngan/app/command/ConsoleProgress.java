package phonngan.app.command;

import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import phonngan.common.Language;
import phonngan.common.Progress;
import phonngan.common.Wording;

/// A bar for each stage of long work, on a terminal only.
public final class ConsoleProgress implements Progress, AutoCloseable {
    private final boolean seen;
    private final Map<String, ProgressBar> bars = new HashMap<>();

    private ConsoleProgress(boolean seen) {
        this.seen = seen;
    }

    /// Shows bars when somebody sits at a terminal, else nothing.
    public static ConsoleProgress onStandardError() {
        return new ConsoleProgress(Terminal.isThere());
    }

    @Override
    public void advance(String stage, long pieces) {
        if (seen) {
            bars.computeIfAbsent(stage, ConsoleProgress::bar).stepBy(pieces);
        }
    }

    @Override
    public void close() {
        bars.values().forEach(ProgressBar::close);
        bars.clear();
    }

    private static ProgressBar bar(String stage) {
        return new ProgressBarBuilder().setTaskName(Wording.say(Language.TH, "commands", "progress." + stage))
                .setInitialMax(-1).setConsumer(new ConsoleProgressBarConsumer(System.err)).hideEta().build();
    }
}
