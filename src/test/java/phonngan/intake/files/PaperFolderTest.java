package phonngan.intake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.intake.KeptPaper;
import phonngan.intake.PaperFault;
import phonngan.intake.PaperOutcome;
import phonngan.intake.PaperType;

class PaperFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureLiesUnderItsContentAndIsThereOnce() throws IOException {
        var first = kept(picture("png", 40, 30));
        var second = kept(picture("png", 40, 30));

        assertThat(second).isEqualTo(first);
        assertThat(first.type()).isEqualTo(PaperType.PNG);
        assertThat(folder.resolve(first.sha256().substring(0, 2)).resolve(first.sha256())).hasSize(first.size());
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aDocumentSentTwiceIsOneFile() throws IOException {
        var document = document(new PDDocument());

        assertThat(kept(document)).isEqualTo(kept(document));
    }

    @Test
    void whatIsNeitherPdfNorPictureIsRefusedWhateverItIs() throws IOException {
        assertThat(refusal("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PaperFault.WRONG_TYPE);
        assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PaperFault.WRONG_TYPE);
        assertThat(refusal("MZ programme".getBytes(StandardCharsets.UTF_8))).isEqualTo(PaperFault.WRONG_TYPE);
        assertThat(refusal(picture("gif", 4, 4))).isEqualTo(PaperFault.WRONG_TYPE);
    }

    @Test
    void aPhotographOfSomePhonesIsRefusedWithItsOwnReason() {
        var heic = new byte[64];
        ByteBuffer.wrap(heic).putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII));

        assertThat(refusal(heic)).isEqualTo(PaperFault.HEIC);
    }

    @Test
    void nothingIsLeftOfAPictureButWhatIsSeen() throws IOException {
        var polyglot = join(withExif(picture("jpg", 40, 30), 6), "<script>alert('ที่บ้าน')</script>".getBytes(
                StandardCharsets.UTF_8));

        var clean = new String(content(kept(polyglot)), StandardCharsets.ISO_8859_1);

        assertThat(clean).doesNotContain("script", "Exif", "GPS");
    }

    @Test
    void aPhotographTakenUprightStandsUpright() throws IOException {
        var upright = ImageIO.read(new ByteArrayInputStream(content(kept(withExif(picture("jpg", 40, 30), 6)))));

        assertThat(upright.getWidth()).isEqualTo(30);
        assertThat(upright.getHeight()).isEqualTo(40);
    }

    @Test
    void aFloodOfPixelsIsRefusedBeforeItIsUnpacked() throws IOException {
        assertThat(refusal(headerOfPng(60_000, 60_000))).isEqualTo(PaperFault.TOO_MANY_PARTS);
    }

    @Test
    void aLargePhotographIsMadeSmaller() throws IOException {
        var smaller = ImageIO.read(new ByteArrayInputStream(content(kept(picture("png", 5000, 4000)))));

        assertThat(smaller.getWidth()).isEqualTo(2500);
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        var whole = picture("png", 40, 30);

        assertThat(refusal(Arrays.copyOf(whole, 40))).isEqualTo(PaperFault.UNREADABLE);
    }

    @Nested
    class OfADocument {

        @Test
        void whatRunsAndWhatTellsTheAuthorAreGone() throws IOException {
            var document = new PDDocument();
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor("นางสาวผู้พิมพ์");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            page.getAnnotations().add(link);
            page.setAnnotations(List.of(link));
            var described = new PDMetadata(document);
            described.importXMPMetadata("<x:xmpmeta>นางสาวผู้พิมพ์</x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(described);

            var clean = content(kept(saved(document)));

            try (var read = Loader.loadPDF(clean)) {
                assertThat(read.getNumberOfPages()).isEqualTo(1);
                assertThat(read.getDocumentInformation().getAuthor()).isNull();
                assertThat(read.getDocumentCatalog().getOpenAction()).isNull();
                assertThat(read.getDocumentCatalog().getMetadata()).isNull();
                assertThat(((PDAnnotationLink) read.getPage(0).getAnnotations().getFirst()).getAction()).isNull();
            }
        }

        @Test
        void aLockedOneIsRefused() throws IOException {
            var document = new PDDocument();
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "ปิดไว้", new AccessPermission()));

            assertThat(refusal(saved(document))).isEqualTo(PaperFault.LOCKED);
        }

        @Test
        void aBrokenOneIsRefused() {
            assertThat(refusal("%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII)))
                    .isEqualTo(PaperFault.UNREADABLE);
        }

        @Test
        void oneThatSwellsBeyondMeasureIsRefusedBeforeItIsRead() {
            var bomb = packed(new byte[64 * 1024 * 1024]);

            assertThat(refusal(part("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb)))
                    .isEqualTo(PaperFault.SWELLS);
            assertThat(refusal(part("/Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode", bomb)))
                    .isEqualTo(PaperFault.SWELLS);
            assertThat(refusal(part("/Type /ObjStm /Filter [/FlateDecode /FlateDecode]", packed(bomb))))
                    .isEqualTo(PaperFault.SWELLS);
            assertThat(refusal(part("/Type /XRef /Filter /LZWDecode", new byte[9]))).isEqualTo(PaperFault.SWELLS);
        }

        private static byte[] part(String dictionary, byte[] content) {
            var head = "%PDF-1.5\n1 0 obj\n<< " + dictionary + " /Length " + content.length + " >>\nstream\n";
            return join(head.getBytes(StandardCharsets.US_ASCII), content,
                    "\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Nested
    class WithAScanner {
        /// What every scanner of the world finds, and which harms nobody.
        private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$"
                + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

        @Test
        void whatItFindsIsNotTaken() throws IOException {
            var infected = join(picture("png", 4, 4), EICAR.getBytes(StandardCharsets.US_ASCII));

            assertThat(new PaperFolder(folder.toString(), finder()).keep(infected))
                    .isEqualTo(new PaperOutcome.Refused(PaperFault.INFECTED));
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
        }

        @Test
        void whatItFindsNothingInIsTaken() throws IOException {
            assertThat(new PaperFolder(folder.toString(), finder()).keep(picture("png", 4, 4)))
                    .isInstanceOf(PaperOutcome.Kept.class);
        }

        @Test
        void nothingIsTakenUnseen() throws IOException {
            var picture = picture("png", 4, 4);

            assertThat(new PaperFolder(folder.toString(), new Scanner("/no/such/scanner")).keep(picture))
                    .isEqualTo(new PaperOutcome.Refused(PaperFault.NOT_SCANNED));
            var failing = Files.writeString(folder.resolve("fail.sh"), "exit 2");
            assertThat(new PaperFolder(folder.toString(), new Scanner("/bin/sh " + failing)).keep(picture))
                    .isEqualTo(new PaperOutcome.Refused(PaperFault.NOT_SCANNED));
        }

        /// What the sender calls a file never comes near a command.
        @Test
        void itIsGivenOnePathOfOurOwnMaking() throws IOException {
            var script = Files.writeString(folder.resolve("tell.sh"), "echo \"$#:$1\" > " + folder + "/told\n");

            new PaperFolder(folder.toString(), new Scanner("/bin/sh " + script)).keep(picture("png", 4, 4));

            assertThat(Files.readString(folder.resolve("told")).strip())
                    .matches("1:" + folder.toAbsolutePath() + "/incoming/[A-Za-z0-9._-]+");
        }

        /// Ends with 1 when the test word stands in the file, as scanners do.
        private Scanner finder() throws IOException {
            var script = Files.writeString(folder.resolve("scan.sh"),
                    "if grep -q EICAR-STANDARD-ANTIVIRUS-TEST-FILE \"$1\"; then exit 1; fi\n");
            return new Scanner("/bin/sh " + script);
        }
    }

    private KeptPaper kept(byte[] content) {
        return ((PaperOutcome.Kept) folder().keep(content)).paper();
    }

    private PaperFault refusal(byte[] content) {
        return ((PaperOutcome.Refused) folder().keep(content)).why();
    }

    private byte[] content(KeptPaper paper) {
        return folder().get(paper.sha256());
    }

    private PaperFolder folder() {
        return new PaperFolder(folder.toString(), new Scanner(""));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /// With a mark of how the phone was held, and a word of where it was.
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(44).putShort((short) 0xFFE1).putShort((short) 42)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1)
                .putShort((short) orientation).putShort((short) 0).putInt(0)
                .put("GPS 16".getBytes(StandardCharsets.US_ASCII)).array();
        return join(Arrays.copyOf(jpeg, 2), exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] headerOfPng(int width, int height) {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width)
                .putInt(height).put(new byte[]{8, 2, 0, 0, 0}).array();
        var sum = new CRC32();
        sum.update(header);
        return join(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13}, header,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] document(PDDocument document) throws IOException {
        document.addPage(new PDPage());
        return saved(document);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        var out = new byte[1 << 20];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
