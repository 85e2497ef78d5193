package phonngan.intake;

/// The kinds of files that are taken, told by their content and never by their name.
public enum PaperType {
    /// A document, with nothing in it that runs.
    PDF("application/pdf"),
    /// A photograph.
    JPEG("image/jpeg"),
    /// A picture of a screen.
    PNG("image/png");

    private final String media;

    PaperType(String media) {
        this.media = media;
    }

    /// What a file is that was kept; the store has looked at it closely before.
    public static PaperType ofKept(byte[] content) {
        return switch (content[0]) {
            case '%' -> PDF;
            case (byte) 0xFF -> JPEG;
            default -> PNG;
        };
    }

    /// The media type under which it is served.
    public String media() {
        return media;
    }
}
