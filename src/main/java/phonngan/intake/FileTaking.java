package phonngan.intake;

/// What became of a file that somebody sent, under the name that the sender gave it.
public sealed interface FileTaking {

    /// The name, without folders.
    String name();

    /// It is in the register.
    ///
    /// @param file the file
    record Taken(EvidenceFile file) implements FileTaking {
        @Override
        public String name() {
            return file.name();
        }
    }

    /// It was not taken.
    ///
    /// @param why the reason
    record Refused(String name, PaperFault why) implements FileTaking {
    }
}
