package phonngan.publication.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.approval.ListVersion;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.csv.CsvSource;
import phonngan.common.web.Frames;
import phonngan.common.web.OpenToAll;
import phonngan.common.web.Pages;
import phonngan.common.web.SentForm;
import phonngan.common.web.Visit;
import phonngan.publication.ComparePrintedLines;
import phonngan.publication.ListProof;
import phonngan.publication.csv.PrintedListCsv;
import phonngan.roster.Rosters;

/// Where whoever holds a printed list, or its file, finds out whether it is the approved one.
@Controller("/public/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CheckController {
    private static final int LARGEST = 5 * 1024 * 1024;

    private final Pages pages;
    private final Frames frames;
    private final CheckDesk desk;
    private final ComparePrintedLines compare;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;

    CheckController(Pages pages, Frames frames, CheckDesk desk, ComparePrintedLines compare,
            ServingRuleBooks ruleBooks, Rosters rosters) {
        this.pages = pages;
        this.frames = frames;
        this.desk = desk;
        this.compare = compare;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
    }

    /// @param code as it was typed from paper; empty for the form alone
    @Get
    @OpenToAll
    HttpResponse<String> check(Visit visit, @QueryValue(defaultValue = "") String code) {
        return show(HttpStatus.OK, visit, code, code.isBlank() ? null : desk.check(code), null);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @OpenToAll(keeps = false)
    HttpResponse<String> compare(Visit visit, @Body MultipartBody body) {
        var files = SentForm.of(body).files("file");
        if (files.isEmpty() || files.getFirst().content().length > LARGEST) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, visit, "", null, new CheckPage.NoFile());
        }
        return switch (PrintedListCsv.read(CsvSource.of(files.getFirst().name(), files.getFirst().content()))) {
            case PrintedListCsv.Refused(var problems) -> show(HttpStatus.UNPROCESSABLE_ENTITY, visit, "", null,
                    CheckPage.NotRead.of(problems, visit.language()));
            case PrintedListCsv.Understood read -> {
                var proof = desk.check(read.code());
                var answer = findList(proof).flatMap(it -> compare(it, read));
                yield show(HttpStatus.OK, visit, read.code(), proof,
                        answer.map(CheckPage.Compared::new).orElse(null));
            }
        };
    }

    private Optional<ComparePrintedLines.Answer> compare(ListVersion list, PrintedListCsv.Understood read) {
        return ruleBooks.findRuleBook(list.book()).flatMap(it -> it.findRound(list.round()))
                .flatMap(it -> compare.compare(list, it, rosters.get(list.book()), read.lines()));
    }

    /// Lines are held against a list that was approved, and against no other.
    private static Optional<ListVersion> findList(ListProof proof) {
        return switch (proof) {
            case ListProof.Genuine(var list) -> Optional.of(list);
            case ListProof.Reopened(var list) -> Optional.of(list);
            case ListProof.LedgerAltered(var list, _) -> Optional.of(list);
            case ListProof.NotApproved _,ListProof.TextAltered _,ListProof.Unknown _ -> Optional.empty();
        };
    }

    private HttpResponse<String> show(HttpStatus status, Visit visit, String code, @Nullable ListProof proof,
            CheckPage.@Nullable OfFile file) {
        return pages.show(status, "publication/check", new CheckPage(frames.outside(visit), code, proof, file));
    }
}
