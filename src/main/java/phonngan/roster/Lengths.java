package phonngan.roster;

/// How many characters a roster's cells may have; the store's columns are made for them.
final class Lengths {
    static final int CODE = 64;
    static final int PREFIX = 60;
    static final int NAME = 150;
    static final int TITLE = 250;

    private Lengths() {
    }
}
