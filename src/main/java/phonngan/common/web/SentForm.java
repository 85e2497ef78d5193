package phonngan.common.web;

import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// The parts of a form with files as a browser sends them.
///
/// @param texts what was typed and chosen, by the name of its field
/// @param uploads files, by the name of their field; fields left empty are left out
public record SentForm(Map<String, List<String>> texts, Map<String, List<Upload>> uploads) {

    private static final int MOST_PARTS = 2_000;

    /// A file as the sender's machine calls it.
    ///
    /// @param name its name there
    /// @param content its bytes
    public record Upload(String name, byte[] content) {
    }

    /// Everything that one field says.
    public List<String> all(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /// Waits until everything has arrived.
    ///
    /// @throws ContentLengthExceededException when there are more parts than any form has
    public static SentForm of(MultipartBody body) {
        var arriving = new Arriving();
        body.subscribe(arriving);
        return arriving.whole.join();
    }

    /// What one field says; empty when it is not there.
    public String text(String name) {
        return texts.getOrDefault(name, List.of("")).getFirst();
    }

    /// The ids that a field holds; what is no id is left out.
    public List<Long> ids(String name) {
        return texts.getOrDefault(name, List.of()).stream().filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf)
                .toList();
    }

    /// The files of one field; empty when none was chosen.
    public List<Upload> files(String name) {
        return uploads.getOrDefault(name, List.of());
    }

    /// Collects parts in the order in which they come.
    private static final class Arriving implements Subscriber<CompletedPart> {
        private final Map<String, List<String>> texts = new LinkedHashMap<>();
        private final Map<String, List<Upload>> uploads = new LinkedHashMap<>();
        private final CompletableFuture<SentForm> whole = new CompletableFuture<>();

        private @Nullable Subscription coming;
        private int parts;

        @Override
        public void onSubscribe(Subscription subscription) {
            coming = subscription;
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(CompletedPart part) {
            if (++parts > MOST_PARTS) {
                Objects.requireNonNull(coming).cancel();
                whole.completeExceptionally(new ContentLengthExceededException("more than " + MOST_PARTS + " parts"));
                return;
            }
            try {
                var content = part.getBytes();
                if (!(part instanceof CompletedFileUpload upload)) {
                    texts.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                            .add(new String(content, StandardCharsets.UTF_8));
                } else if (!upload.getFilename().isEmpty()) {
                    uploads.computeIfAbsent(part.getName(), _ -> new ArrayList<>())
                            .add(new Upload(upload.getFilename(), content));
                }
            } catch (IOException failure) {
                whole.completeExceptionally(failure);
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(new SentForm(texts, uploads));
        }
    }
}
