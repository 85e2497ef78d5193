package phonngan.intake.web;

import java.util.List;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;

/// Where a file of answers is handed in.
///
/// @param frame around it
/// @param notNow why nothing may be taken in now, as a sentence; empty when it may
/// @param faults what was wrong with the file, as sentences
public record UploadPage(Frame frame, String notNow, List<String> faults) {
    /// Keeps its own copy.
    public UploadPage {
        faults = List.copyOf(faults);
    }

    /// Where the file goes; a form with files carries its token in its address.
    public Address action() {
        return Address.of(frame.at("/upload")).with("form-token", frame.visit().formToken());
    }
}
