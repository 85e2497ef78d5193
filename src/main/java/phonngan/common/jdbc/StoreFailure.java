package phonngan.common.jdbc;

/// The store did not do what it must; a fault outside the product that ends a command with exit status 3.
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A failure with its cause.
    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
