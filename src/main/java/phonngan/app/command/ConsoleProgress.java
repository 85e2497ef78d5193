package phonngan.app.command;

import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import phonngan.common.Language;
import phonngan.common.Progress;
import phonngan.common.Wording;

/// A bar for each stage of a command's long work, for a person at a terminal only.
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final int COLUMNS = 79;

    private final Desk desk;
    private final Language language;
    private final Map<String, ProgressBar> bars = new HashMap<>();

    ConsoleProgress(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
    }

    @Override
    public void advance(String stage, long pieces) {
        if (desk.terminal()) {
            bars.computeIfAbsent(stage, this::bar).stepBy(pieces);
        }
    }

    @Override
    public void close() {
        bars.values().forEach(ProgressBar::close);
        bars.clear();
    }

    private ProgressBar bar(String stage) {
        return new ProgressBarBuilder().setTaskName(Wording.say(language, "commands", "progress." + stage))
                .setInitialMax(-1).setConsumer(new ConsoleProgressBarConsumer(desk.err(), COLUMNS)).hideEta().build();
    }
}
