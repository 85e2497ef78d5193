package phonngan.review;

import org.jspecify.annotations.Nullable;
import phonngan.intake.Claim;
import phonngan.roster.SubjectKey;

/// What concerns somebody who decides, so that they must not: asked claim by claim, or person by person where nothing
/// was sent.
public interface Interests {

    /// Whether a claim does.
    ///
    /// @param subject whose evidence it is; null while that is in doubt
    boolean concerns(Claim claim, @Nullable SubjectKey subject);

    /// Whether that person or unit does.
    boolean concerns(SubjectKey subject);
}
