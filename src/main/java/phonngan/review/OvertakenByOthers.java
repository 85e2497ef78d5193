package phonngan.review;

/// Claims or decisions changed while an act was being prepared; nothing of the act is seen, and it may be tried again.
public final class OvertakenByOthers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OvertakenByOthers() {
        super("claims or decisions changed in between");
    }
}
