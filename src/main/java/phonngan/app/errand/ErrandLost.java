package phonngan.app.errand;

/// The service had taken the errand and ended before it told how the command came out.
public final class ErrandLost extends Exception {
    private static final long serialVersionUID = 1L;

    ErrandLost() {
        super("the service ended before it answered");
    }
}
