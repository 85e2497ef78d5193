package phonngan.app.command;

import phonngan.common.Progress;

/// Tells the command that a thread works for how far the work has come; work of the pages is watched by nobody. The
/// deeds are made once for the whole service, so they cannot know whose command they serve.
public final class CommandProgress implements Progress {
    /// Who watches the command of this thread.
    static final ScopedValue<ConsoleProgress> WATCHER = ScopedValue.newInstance();

    @Override
    public void advance(String stage, long pieces) {
        if (WATCHER.isBound()) {
            WATCHER.get().advance(stage, pieces);
        }
    }

    /// Takes the bars of the stages so far away, so that the same stages may come again.
    void endStages() {
        if (WATCHER.isBound()) {
            WATCHER.get().close();
        }
    }
}
