package phonngan.intake;

import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// Where drafts are kept, on the server and never in a browser. A draft is work in progress: it may be changed and thrown
/// away.
public interface Drafts {

    /// Keeps a draft, in the place of the owner's earlier one under the same receipt.
    void keep(Draft draft);

    /// Somebody's draft under a receipt.
    Optional<Draft> find(OfficeYear book, SubjectKey owner, String receipt);

    /// Somebody's drafts, the latest first.
    List<Draft> list(OfficeYear book, SubjectKey owner);

    /// Throws somebody's draft away; nothing happens when there is none.
    void drop(OfficeYear book, SubjectKey owner, String receipt);
}
