package phonngan.app.start;

/// Tells the start script which `java` is to run the product, so that the script can become it.
public final class WhichJava {
    private WhichJava() {
    }

    /// Prints its path; ends with exit status 3 and prints nothing when there is none.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        InstalledJava.thisOneOrAnother().ifPresentOrElse(System.out::println, () -> System.exit(3));
    }
}
