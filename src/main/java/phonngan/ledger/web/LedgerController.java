package phonngan.ledger.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.Claim;
import phonngan.intake.IntakeBook;
import phonngan.ledger.EntryFilter;
import phonngan.ledger.LastCheck;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.WrittenEntry;
import phonngan.roster.Roster;
import phonngan.ledger.csv.LedgerExport;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;

/// The ledger of a year: its chain, one entry, and whether it is whole.
@Controller("/o/{office}/{year}/ledger")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LedgerController {
    private static final int PAGE = 50;

    private final Pages pages;
    private final Frames frames;
    private final PostedPoints posted;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final VerifyDesk desk;
    private final LastCheck checks;
    private final IntakeBook intake;

    LedgerController(Pages pages, Frames frames, PostedPoints posted, ServingRuleBooks ruleBooks, Rosters rosters,
            VerifyDesk desk, LastCheck checks, IntakeBook intake) {
        this.pages = pages;
        this.frames = frames;
        this.posted = posted;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.desk = desk;
        this.checks = checks;
        this.intake = intake;
    }

    @Get
    @For(Deed.VIEW_LEDGER)
    HttpResponse<String> ledger(Visit visit, String office, int year, @QueryValue(defaultValue = "") String subject,
            @QueryValue(defaultValue = "") String indicator, @QueryValue(defaultValue = "") String kind,
            @Nullable @QueryValue Long before, @QueryValue(defaultValue = "1") int postings) {
        var frame = frames.getOf(visit, office, year, Section.LEDGER);
        var roster = rosters.get(frame.book());
        var asked = new LedgerPage.Asked(subject.strip(), indicator, kind, before == null ? Long.MAX_VALUE : before);
        var key = keyOf(roster, asked.subject());
        var unknown = !asked.subject().isEmpty() && key.isEmpty();
        var entries = unknown
                ? List.<WrittenEntry>of()
                : posted.listLatest(frame.book(), new EntryFilter(key.orElse(null), indicator, kind), asked.before(),
                        PAGE + 1);
        var shown = entries.stream().limit(PAGE).toList();
        return pages.show("ledger/ledger",
                new LedgerPage(frame, rules(frame), posted.getHead(frame.book()),
                        checks.find(frame.book()).orElse(null), posted.listPostings(frame.book()),
                        Math.max(1, postings), asked, unknown, lines(frame, roster, shown), entries.size() > PAGE));
    }

    @Get("/{seq}")
    @For(Deed.VIEW_LEDGER)
    HttpResponse<String> entry(Visit visit, String office, int year, long seq) {
        var frame = frames.getOf(visit, office, year, Section.LEDGER);
        var entry = posted.findEntry(frame.book(), seq).orElseThrow(PageNotFound::new);
        var line = lines(frame, rosters.get(frame.book()), List.of(entry)).getFirst();
        return pages.show("ledger/entry",
                new EntryPage(frame, rules(frame), line,
                        posted.findEntry(frame.book(), seq - 1).map(WrittenEntry::hash).orElse(null),
                        posted.getHead(frame.book()), claims(visit, entry)));
    }

    /// Only for who may look at claims; an entry that somebody tampered with may name anything.
    private Map<String, Claim> claims(Visit visit, WrittenEntry entry) {
        if (!visit.may(Deed.VIEW_INTAKE)) {
            return Map.of();
        }
        var ids = Stream.of(entry.submissions().split(";")).filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf)
                .toList();
        return intake.listByIds(entry.book(), ids).stream()
                .collect(Collectors.toMap(it -> Long.toString(it.id()), Function.identity()));
    }

    @Get("/verify")
    @For(Deed.VERIFY_LEDGER)
    HttpResponse<String> verify(Visit visit, String office, int year, @QueryValue(defaultValue = "") String run)
            throws InterruptedException {
        var frame = frames.getOf(visit, office, year, Section.LEDGER);
        if (!run.isEmpty()) {
            desk.ask(frame.book());
            return HttpResponse.seeOther(URI.create(frame.at("/ledger/verify")));
        }
        return pages.show(visit.fragment() ? "ledger/verdict" : "ledger/verify",
                new VerifyPage(frame, desk.stateOf(frame.book()), posted.getHead(frame.book())));
    }

    /// The chain of the year as plain files with their manifest, to be checked elsewhere.
    @Get("/export.zip")
    @For(Deed.AUDIT)
    HttpResponse<?> export(Visit visit, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.LEDGER);
        return Download.of("ledger-%s-%d.zip".formatted(frame.year().office().code(), year), "application/zip",
                out -> LedgerZip.write(out, new LedgerExport(posted), frame.year().office().code(), frame.book(),
                        rosters.listKnown(frame.book().office()).values().stream()));
    }

    private RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }

    /// By staff id, unit code, or the random key itself, as a link from an export would have it.
    private static Optional<SubjectKey> keyOf(Roster roster, String asked) {
        return asked.isEmpty()
                ? Optional.empty()
                : roster.findById(asked).map(it -> it.key()).or(() -> roster.findUnit(asked).map(it -> it.key()))
                        .or(() -> Optional.of(asked).filter(it -> it.matches("[0-9a-f]{32}")).map(SubjectKey::new));
    }

    private List<LedgerPage.Line> lines(Frame frame, Roster roster, List<WrittenEntry> entries) {
        var reversed = entries.stream().map(WrittenEntry::reverses).filter(Objects::nonNull).toList();
        var ids = entries.stream().map(WrittenEntry::id).toList();
        var places = posted.listEntries(frame.book(), reversed).stream()
                .collect(Collectors.toMap(WrittenEntry::id, WrittenEntry::seq, Math::min));
        var reversals = posted.listReversalsOf(frame.book(), ids).stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(it.reverses()), WrittenEntry::seq, Math::min));
        return entries.stream().map(it -> {
            var key = new SubjectKey(it.subject());
            return new LedgerPage.Line(it, roster.findId(key).orElse(""), nameOf(roster, key),
                    it.reverses() == null ? null : places.get(it.reverses()), reversals.get(it.id()));
        }).toList();
    }

    private static String nameOf(Roster roster, SubjectKey key) {
        Stream<Optional<String>> names = Stream.of(roster.findPerson(key).map(it -> it.name()),
                roster.findUnit(key).map(it -> it.name()));
        return names.flatMap(Optional::stream).map(Function.identity()).findFirst().orElse("");
    }
}
