package phonngan.common.csv;

/// Counts characters that are Thai in windows-874 once read as windows-1252 or Latin 1: `ÃËÑÊ` for รหัส. Every Thai
/// letter becomes one of ¡ to û, so whole words stand in these, while in the languages that do use them they come one or
/// two at a time.
final class MisreadWindows874 implements MojibakeSign {
    private static final int SHORTEST_WORD = 4;

    private char last;
    private int word;
    private long found;

    @Override
    public void look(char c) {
        if (c < '¡' || c > 'û') {
            endWord();
        } else if (c != last) {
            // a row of one sign, such as ······, is no word
            word++;
        }
        last = c;
    }

    @Override
    public long found() {
        endWord();
        return found;
    }

    private void endWord() {
        if (word >= SHORTEST_WORD) {
            found += word;
        }
        word = 0;
    }
}
