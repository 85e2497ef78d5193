package phonngan.testkit.google;

import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.sheets.v4.model.GridProperties;
import com.google.api.services.sheets.v4.model.Sheet;
import com.google.api.services.sheets.v4.model.SheetProperties;
import com.google.api.services.sheets.v4.model.Spreadsheet;
import com.google.api.services.sheets.v4.model.SpreadsheetProperties;
import com.google.api.services.sheets.v4.model.ValueRange;
import com.google.api.client.json.GenericJson;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import phonngan.testkit.google.FakeSheets.Refusal;

/// The two questions of the Sheets API that the product puts, answered from [FakeSheets]. Answers are made of the
/// client's own model classes and checked by them for keys that Google does not know.
@Controller("/v4/spreadsheets")
@Requires(property = "phonngan.trial.google")
final class FakeSheetsController {
    private static final String SURVEY_FIELDS = "properties(title,timeZone,locale),"
            + "sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)))";
    private static final Pattern RANGE = Pattern
            .compile("'(?<tab>(?:[^']|'')*)'!A(?<from>\\d+):(?<to>[A-Z]+)(?<last>\\d+)");

    private final FakeSheets sheets;
    private final FakeTokens tokens;

    FakeSheetsController(FakeSheets sheets, FakeTokens tokens) {
        this.sheets = sheets;
        this.tokens = tokens;
    }

    @Get(value = "/{+path}", produces = MediaType.APPLICATION_JSON)
    HttpResponse<String> answer(HttpRequest<?> request, @Header("Authorization") @Nullable String authorization,
            @QueryValue @Nullable String fields, @QueryValue @Nullable String valueRenderOption) throws IOException {
        if (!tokens.isGood(authorization)) {
            return refused(new Refusal(401, "authError", "UNAUTHENTICATED", "Invalid Credentials"));
        }
        var refusal = sheets.ask();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var path = request.getUri().getRawPath().substring("/v4/spreadsheets/".length());
        var cut = path.indexOf("/values/");
        var answer = cut < 0
                ? survey(path, String.valueOf(fields))
                : values(path.substring(0, cut), path.substring(cut + "/values/".length()),
                        "FORMATTED_VALUE".equals(valueRenderOption), String.valueOf(fields));
        sheets.answered();
        return answer;
    }

    private HttpResponse<String> survey(String id, String fields) throws IOException {
        if (!id.equals(FakeSheets.SPREADSHEET)) {
            return refused(Refusal.GONE);
        }
        if (!fields.equals(SURVEY_FIELDS)) {
            return refused(badRequest("this Google answers one survey only, not " + fields));
        }
        return answered(new Spreadsheet()
                .setProperties(new SpreadsheetProperties().setTitle(sheets.title()).setTimeZone(sheets.zone())
                        .setLocale("th_TH"))
                .setSheets(sheets.tabs().entrySet().stream()
                        .map(it -> new Sheet().setProperties(new SheetProperties().setSheetId(it.getKey())
                                .setTitle(it.getValue().title()).setGridProperties(new GridProperties()
                                        .setRowCount(it.getValue().rows()).setColumnCount(it.getValue().columns()))))
                        .toList()));
    }

    private HttpResponse<String> values(String id, String encoded, boolean asShown, String fields) throws IOException {
        var range = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        var asked = RANGE.matcher(range);
        if (!id.equals(FakeSheets.SPREADSHEET) || !asked.matches() || !fields.equals("range,values")) {
            return refused(badRequest("Unable to parse range: " + range));
        }
        var found = sheets.findTab(asked.group("tab").replace("''", "'"));
        if (found.isEmpty()) {
            return refused(badRequest("Unable to parse range: " + range));
        }
        var tab = found.get();
        int from = Integer.parseInt(asked.group("from"));
        int last = Math.min(Integer.parseInt(asked.group("last")), tab.rows());
        if (from > tab.rows()) {
            return refused(badRequest("Range (" + range + ") exceeds grid limits. Max rows: " + tab.rows()));
        }
        var values = tab.values(from, last, columns(asked.group("to")), asShown);
        var answer = new ValueRange()
                .setRange("'" + asked.group("tab") + "'!A" + from + ":" + asked.group("to") + last);
        return answered(values.isEmpty() ? answer : answer.setValues(values));
    }

    private static int columns(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static Refusal badRequest(String message) {
        return new Refusal(400, "badRequest", "INVALID_ARGUMENT", message);
    }

    private static HttpResponse<String> answered(GenericJson answer) throws IOException {
        var json = GsonFactory.getDefaultInstance().toString(answer);
        KnownKeys.check(json, answer.getClass());
        return HttpResponse.ok(json);
    }

    private static HttpResponse<String> refused(Refusal refusal) throws IOException {
        var json = GsonFactory.getDefaultInstance().toString(Map.of("error", Map.of("code", refusal.status(), "message",
                refusal.message(), "status", refusal.word(), "errors",
                List.of(Map.of("message", refusal.message(), "domain", "global", "reason", refusal.reason())))));
        return HttpResponse.<String>status(HttpStatus.valueOf(refusal.status())).body(json);
    }
}
