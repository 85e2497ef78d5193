package phonngan.app.start;

/// Start.
public final class Start {
    private Start() {
    }

    /// Runs.
    public static void main(String[] arguments) {
        System.out.println("hello " + arguments.length);
    }
}
