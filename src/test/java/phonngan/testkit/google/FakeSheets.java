package phonngan.testkit.google;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// All spreadsheets of our Google, who may see them, and its quota.
public final class FakeSheets {
    /// An id as long as Google's.
    public static final String SPREADSHEET = "1SampleSampleSampleSampleSampleSampleSample0";

    private static final long MINUTE = 60_000_000_000L;

    private final Map<Integer, FakeTab> tabs = new LinkedHashMap<>();
    private final Deque<Long> reads = new ArrayDeque<>();
    private String title = "รางวัลนักศึกษา (การตอบกลับ)";
    private String zone = "Asia/Bangkok";
    private int quota = Integer.MAX_VALUE;
    private LongSupplier nanos = () -> 0;
    private @Nullable Refusal refusal;
    private Runnable betweenQuestions = () -> {
    };
    private int questions;

    /// Every question is refused from now on.
    ///
    /// @param status the HTTP status
    /// @param reason Google's reason, such as `forbidden`
    /// @param word Google's status word, such as `PERMISSION_DENIED`
    /// @param message Google's sentence
    public record Refusal(int status, String reason, String word, String message) {
        /// The sheet is not shared.
        public static final Refusal NOT_SHARED = new Refusal(403, "forbidden", "PERMISSION_DENIED",
                "The caller does not have permission");
        /// There is no such file.
        public static final Refusal GONE = new Refusal(404, "notFound", "NOT_FOUND",
                "Requested entity was not found.");
        /// The file is an Excel workbook.
        public static final Refusal WORKBOOK = new Refusal(400, "failedPrecondition", "FAILED_PRECONDITION",
                "This operation is not supported for this document");
        /// The API was never enabled in the project.
        public static final Refusal API_OFF = new Refusal(403, "accessNotConfigured", "PERMISSION_DENIED",
                "Google Sheets API has not been used in project 1 before or it is disabled.");
        /// Google is away.
        public static final Refusal AWAY = new Refusal(503, "backendError", "UNAVAILABLE",
                "The service is currently unavailable.");
    }

    /// A tab of the spreadsheet, made when it is new.
    public FakeTab tab(int gid) {
        return tabs.computeIfAbsent(gid, it -> new FakeTab("การตอบแบบฟอร์ม " + it));
    }

    /// Somebody deletes a tab; what was on it is returned.
    public FakeTab removeTab(int gid) {
        return tabs.remove(gid);
    }

    /// Somebody brings a tab back.
    public void bringBack(int gid, FakeTab tab) {
        tabs.put(gid, tab);
    }

    /// Google refuses everything from now on; null ends it.
    public void refuse(@Nullable Refusal newRefusal) {
        refusal = newRefusal;
    }

    /// The spreadsheet counts its dates in another zone.
    public void setZone(String newZone) {
        zone = newZone;
    }

    /// Google allows so many reads in a minute.
    public void allowReadsAMinute(int most, LongSupplier time) {
        quota = most;
        nanos = time;
    }

    /// Somebody works on the sheet while it is read: after each question.
    public void betweenQuestions(Runnable deed) {
        betweenQuestions = deed;
    }

    /// How many questions were answered or refused so far.
    public int questions() {
        return questions;
    }

    String title() {
        return title;
    }

    String zone() {
        return zone;
    }

    Map<Integer, FakeTab> tabs() {
        return tabs;
    }

    Optional<FakeTab> findTab(String name) {
        return tabs.values().stream().filter(it -> it.title().equals(name)).findFirst();
    }

    /// Counts a question, and says why it is not answered, if so.
    synchronized Optional<Refusal> ask() {
        questions++;
        long now = nanos.getAsLong();
        while (!reads.isEmpty() && reads.peekFirst() <= now - MINUTE) {
            reads.removeFirst();
        }
        if (reads.size() >= quota) {
            return Optional.of(new Refusal(429, "rateLimitExceeded", "RESOURCE_EXHAUSTED",
                    "Quota exceeded for quota metric 'Read requests'"));
        }
        reads.addLast(now);
        return Optional.ofNullable(refusal);
    }

    void answered() {
        betweenQuestions.run();
    }
}
