package phonngan.app.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import phonngan.access.SignedIn;
import phonngan.app.privacy.ExportPerson;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.PageNotFound;

/// Everything that is held about whoever is signed in, as one file to take along.
@Controller("/account/data")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwnDataController {
    private final ExportPerson export;
    private final Clock clock;

    OwnDataController(ExportPerson export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    /// Written aside first, so that memory does not grow with what somebody has sent; gone once it was given out.
    @Get
    @For(Deed.KEEP_OWN_ACCOUNT)
    HttpResponse<StreamedFile> take(SignedIn person) throws IOException {
        var key = person.account().person();
        if (key == null) {
            throw new PageNotFound();
        }
        var aside = Files.createTempFile("own-data", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(aside))) {
            export.write(person.account().office(), key, name -> {
                zip.putNextEntry(new ZipEntry(name));
                return new FilterOutputStream(zip) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        zip.closeEntry();
                    }
                };
            }, clock.instant());
        }
        return HttpResponse.ok(new StreamedFile(Files.newInputStream(aside, StandardOpenOption.DELETE_ON_CLOSE),
                MediaType.of("application/zip")).attach("phonngan-my-data.zip"));
    }
}
