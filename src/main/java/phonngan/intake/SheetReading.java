package phonngan.intake;

/// All answers of a tab as they stood at one time, held until closed.
public interface SheetReading extends SubmissionSource, AutoCloseable {
    @Override
    void close();
}
