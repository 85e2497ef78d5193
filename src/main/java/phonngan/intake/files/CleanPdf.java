package phonngan.intake.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import phonngan.intake.PaperFault;

/// Writes a document anew with its pages and nothing that runs, opens other things, or tells who made it.
final class CleanPdf {
    private static final int MOST_PAGES = 500;
    private static final int MOST_OBJECTS = 1_000_000;
    /// The same content is the same file, whenever it is sent.
    private static final long NO_CLOCK = 0L;
    private static final Set<COSName> DROPPED = names("OpenAction", "AA", "JS", "JavaScript", "EmbeddedFiles", "EF",
            "AF",
            "XFA", "RichMediaContent", "Metadata", "PieceInfo", "LastModified");
    /// Actions that run something, send something away or open something else.
    private static final Set<COSName> ACTIONS = names("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR",
            "GoToE",
            "Rendition", "Sound", "Movie", "RichMediaExecute");
    private static final COSName ACTION_KIND = COSName.getPDFName("S");

    private CleanPdf() {
    }

    static byte[] of(byte[] content) throws FileRefused {
        SwellingPdf.refuse(content);
        try (var document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new FileRefused(PaperFault.LOCKED);
            }
            if (document.getNumberOfPages() == 0) {
                throw new FileRefused(PaperFault.UNREADABLE);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new FileRefused(PaperFault.TOO_MANY_PARTS);
            }
            return written(document);
        } catch (InvalidPasswordException _) {
            throw new FileRefused(PaperFault.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // the parser answers damaged files with whatever comes along
            throw new FileRefused(PaperFault.UNREADABLE);
        }
    }

    private static byte[] written(PDDocument document) throws IOException, FileRefused {
        disarm(document.getDocument().getTrailer());
        document.setDocumentInformation(new PDDocumentInformation());
        document.setDocumentId(NO_CLOCK);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /// Visits everything that the document is made of.
    private static void disarm(COSBase root) throws FileRefused {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var waiting = new ArrayDeque<COSBase>(List.of(root));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            var it = next instanceof COSObject reference ? reference.getObject() : next;
            if (it == null || !seen.add(it)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new FileRefused(PaperFault.TOO_MANY_PARTS);
            }
            if (it instanceof COSDictionary dictionary) {
                DROPPED.forEach(dictionary::removeItem);
                var kind = dictionary.getCOSName(ACTION_KIND);
                if (kind != null && ACTIONS.contains(kind)) {
                    dictionary.clear();
                }
                waiting.addAll(dictionary.getValues());
            } else if (it instanceof COSArray array) {
                array.forEach(part -> {
                    if (part != null) {
                        waiting.add(part);
                    }
                });
            }
        }
    }

    private static Set<COSName> names(String... names) {
        return Set.of(Arrays.stream(names).map(COSName::getPDFName).toArray(COSName[]::new));
    }
}
