package phonngan.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.app.YearBooks;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiText;
import phonngan.common.Wording;
import phonngan.scoring.ExplainScores;
import phonngan.scoring.ExplainScores.Explained;
import phonngan.scoring.Explanation;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.Titles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `explain --year Y --subject ID`: every point, and what the next one would need.
@Command(name = "explain")
final class ExplainCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Option(names = "--round", paramLabel = "R", descriptionKey = "option.round")
    private @Nullable String roundId;

    @Option(names = "--subject", required = true, paramLabel = "ID", descriptionKey = "explain.subject")
    private String subject = "";

    @Option(names = "--indicator", paramLabel = "ID", descriptionKey = "option.indicator")
    private @Nullable String indicator;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "option.format")
    private String format = "text";

    @Override
    int run(Session session) {
        if (!format.equals("text") && !format.equals("json")) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "--format", format, "text, json");
        }
        var book = session.book(office(), year);
        var inForce = session.rules(book);
        var latest = session.get(RunBook.class).findLatest(book, session.round(inForce, roundId).id());
        var rules = latest.map(it -> session.get(YearBooks.class).getRuleBook(it.digest())).orElse(inForce);
        var round = session.round(rules, roundId);
        if (indicator != null && rules.findIndicator(indicator).isEmpty()) {
            throw new CommandRefused(ProblemCode.UNKNOWN_INDICATOR, indicator);
        }
        var explained = explain(session, book, latest, rules, round).stream()
                .filter(it -> indicator == null || indicator.equals(it.theCase().indicator().id())).toList();
        var titles = Titles.of(rules, unitNames(session, book));
        if (format.equals("json")) {
            printJson(explained, titles, round, latest);
        } else {
            printText(explained, titles, titles.round(round, language()), latest);
        }
        out().flush();
        return explained.stream().allMatch(Explained::agrees) ? ExitStatus.WELL : ExitStatus.FINDINGS;
    }

    private List<Explained> explain(Session session, OfficeYear book, Optional<ScoreRun> latest, RuleBook rules,
            Round round) {
        var id = ThaiText.code(subject);
        var explain = session.get(ExplainScores.class);
        var explained = latest.isPresent()
                ? explain.ofRun(latest.get(), rules, round, id)
                : explain.ofNow(book, rules, session.roster(book), round, id);
        return explained.orElseThrow(() -> new CommandRefused(ProblemCode.UNKNOWN_SUBJECT, subject, round.id()));
    }

    private void printText(List<Explained> explained, Titles titles, String round, Optional<ScoreRun> run) {
        out().println(run
                .map(it -> Wording.say(language(), "commands", "explain.run", Integer.toString(it.number()), round,
                        ThaiDate.print(it.at(), language())))
                .orElseGet(() -> Wording.say(language(), "commands", "explain.live", round)));
        for (var one : explained) {
            out().println();
            var sentences = new Explanation(one.theCase(), one.score(), titles).sentences(language());
            out().println(sentences.getFirst());
            sentences.subList(1, sentences.size()).forEach(it -> out().println("  - " + it));
            if (!one.agrees()) {
                out().println("  ! " + Wording.say(language(), "commands", "explain.differs"));
            }
        }
    }

    private void printJson(List<Explained> explained, Titles titles, Round round, Optional<ScoreRun> run) {
        try (var json = new JsonFactory().createGenerator(out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("subject_id", subject);
            json.writeStringField("round", round.id());
            if (run.isPresent()) {
                json.writeNumberField("run", run.get().number());
            } else {
                json.writeNullField("run");
            }
            json.writeArrayFieldStart("indicators");
            for (var one : explained) {
                json.writeStartObject();
                json.writeStringField("indicator_id", one.theCase().indicator().id());
                json.writeStringField("state", one.score().state().word());
                writePoints(json, "base", one.score().base());
                writePoints(json, "bonus", one.score().bonus());
                writePoints(json, "score", one.score().score());
                json.writeBooleanField("agrees", one.agrees());
                json.writeArrayFieldStart("findings");
                for (var line : new Explanation(one.theCase(), one.score(), titles).lines(language())) {
                    json.writeStartObject();
                    json.writeStringField("kind", line.kind());
                    writePoints(json, "adds", line.adds());
                    json.writeObjectFieldStart("arguments");
                    for (var argument : line.arguments().entrySet()) {
                        json.writeStringField(argument.getKey(), argument.getValue());
                    }
                    json.writeEndObject();
                    json.writeStringField("sentence", line.sentence());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writePoints(JsonGenerator json, String name,
            @Nullable Points points) throws IOException {
        if (points == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, new BigDecimal(points.plain()));
        }
    }

    private static Map<String, String> unitNames(Session session, OfficeYear book) {
        Map<String, String> names = new HashMap<>();
        session.roster(book).units().forEach(it -> names.put(it.code(), it.name()));
        return names;
    }
}
