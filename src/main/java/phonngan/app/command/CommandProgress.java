package phonngan.app.command;

import phonngan.common.Progress;

/// Tells whoever a thread works for how far the work has come: a command at a terminal, or a page that shows long work.
/// The deeds are made once for the whole service, so they cannot know whom they serve.
public final class CommandProgress implements Progress {
    @Override
    public void advance(String stage, long pieces) {
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
