package phonngan.app.command;

import io.micrometer.core.instrument.MeterRegistry;
import phonngan.common.Progress;

/// Tells whoever a thread works for how far the work has come: a command at a terminal, or a page that shows long work.
/// The deeds are made once for the whole service, so they cannot know whom they serve. What is done is counted, too.
public final class CommandProgress implements Progress {
    private final MeterRegistry meters;

    /// @param meters where the pieces of each stage are counted
    public CommandProgress(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void advance(String stage, long pieces) {
        meters.counter("phonngan.pieces", "stage", stage).increment(pieces);
        if (WATCHER.isBound()) {
            WATCHER.get().advance(stage, pieces);
        }
    }

    /// Takes the bars of the stages so far away, so that the same stages may come again.
    void endStages() {
        if (WATCHER.isBound() && WATCHER.get() instanceof ConsoleProgress console) {
            console.close();
        }
    }
}
