package phonngan.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.ThaiText;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;

/// Takes the files of one paper from their sender, each on its own: a bad one is refused by name and the others go on.
public final class TakePapers {
    /// The most bytes of one file.
    public static final int LARGEST = 10 * 1024 * 1024;
    /// The most files of one paper at once.
    public static final int MOST_AT_ONCE = 10;
    /// The most bytes of one person in one year, as they lie in the store.
    public static final long ROOM = 500L * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    private final PaperStore store;
    private final EvidenceFiles register;
    private final Transactions transactions;
    private final Ids ids;

    /// Works on a store and its register.
    public TakePapers(PaperStore store, EvidenceFiles register, Transactions transactions, Ids ids) {
        this.store = store;
        this.register = register;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// A file as it was sent.
    ///
    /// @param name as the sender's machine calls it
    /// @param content its bytes
    public record Upload(String name, byte[] content) {
    }

    /// Takes files. The same content sent again by the same person is the same file.
    public List<FileTaking> take(OfficeYear book, SubjectKey owner, List<Upload> uploads, Instant now) {
        var takings = new ArrayList<FileTaking>();
        for (var upload : uploads) {
            takings.add(takings.size() < MOST_AT_ONCE
                    ? take(book, owner, upload, now)
                    : new FileTaking.Refused(nameOf(upload), PaperFault.TOO_MANY_FILES));
        }
        return List.copyOf(takings);
    }

    private FileTaking take(OfficeYear book, SubjectKey owner, Upload upload, Instant now) {
        var name = nameOf(upload);
        var fault = faultOf(book, owner, upload);
        if (fault != null) {
            return new FileTaking.Refused(name, fault);
        }
        return switch (store.keep(upload.content())) {
            case PaperOutcome.Refused(PaperFault why) -> new FileTaking.Refused(name, why);
            case PaperOutcome.Kept(KeptPaper paper) -> new FileTaking.Taken(transactions.inOne(
                    () -> register.findOwn(book, owner, paper.sha256()).orElseGet(() -> {
                        var file = new EvidenceFile(ids.next(), book, owner, name, paper, now);
                        register.add(file);
                        return file;
                    })));
        };
    }

    private @Nullable PaperFault faultOf(OfficeYear book, SubjectKey owner, Upload upload) {
        if (upload.content().length == 0) {
            return PaperFault.EMPTY;
        }
        if (upload.content().length > LARGEST) {
            return PaperFault.TOO_LARGE;
        }
        return register.bytesOf(book, owner) + upload.content().length > ROOM ? PaperFault.NO_ROOM : null;
    }

    /// Without folders, and without what a reader does not see.
    private static String nameOf(Upload upload) {
        var last = upload.name()
                .substring(Math.max(upload.name().lastIndexOf('/'), upload.name().lastIndexOf('\\')) + 1);
        return ThaiText.truncate(ThaiText.canonical(last), LONGEST_NAME);
    }
}
