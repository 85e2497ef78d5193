package phonngan.app;

/// The program.
public final class Phonngan {
    private Phonngan() {
    }

    /// Runs it.
    public static void main(String[] arguments) {
        System.out.println("phonngan");
    }
}
