package phonngan.app.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.Sender;
import phonngan.roster.ErasedPeople.Called;
import phonngan.roster.WordMarks;

/// The answers that a person sent, and those that others sent with the person in them. What a figure rests on stays:
/// indicator, step, level, numbers, day and kind. Fingerprints are taken anew, so that what is left can be checked and
/// nobody can try guessed words against what is gone; a claim whose fingerprint was wrong before stays wrong.
final class ErasedClaims {
    private static final String COLUMNS = "claim_id, fiscal_year, form, identity, response_key, version, claim, "
            + "counts_as, batch_id, row_no, submitted_at, content_hash, sender, facts";
    private static final String CONTENT = "[0-9a-f]{16}";

    private final OwnersHand store;
    private final Rewording rewording;
    private final Redaction redaction;
    private final PersonWords words;
    private final WordMarks marks;
    private final List<Claim> own = new ArrayList<>();
    private final HeldTable claims = table("claim");
    private final HeldTable rows = table("intake_row");
    private final HeldTable problems = table("intake_problem");

    ErasedClaims(OwnersHand store, Rewording rewording, Redaction redaction, PersonWords words, WordMarks marks) {
        this.store = store;
        this.rewording = rewording;
        this.redaction = redaction;
        this.words = words;
        this.marks = marks;
    }

    static HeldTable table(String name) {
        return PersonalData.TABLES.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /// Finds the claims, and renames the identities that were reckoned from their content. Tables that are found by
    /// identity are gone through after this and before [#reword].
    void find() {
        own.addAll(list(rewording.filled(claims.ofPerson())));
        own.stream().map(Claim::identity).distinct().filter(it -> it.matches(CONTENT))
                .forEach(it -> redaction.rename(it, marks.mark("identity," + it).substring(0, it.length())));
    }

    /// Rewords claims, raw rows and problems.
    void reword() {
        var raw = new HashMap<Long, Set<Long>>();
        own.forEach(it -> raw.computeIfAbsent(it.batch(), _ -> new TreeSet<>()).add(it.row()));
        refusedRows().forEach(it -> raw.computeIfAbsent(it.batch, _ -> new TreeSet<>()).add(it.row));
        raw.forEach((batch, places) -> places.forEach(it -> blank(batch, it)));
        rewording.rewordOthers(rows);
        rewording.rewordOthers(problems);
        rewording.rewordOthers(table("staged_row"));
        rewording.rewordOthers(table("staged_decision"));
        var numbers = own.stream().map(Claim::id).collect(Collectors.toSet());
        own.forEach(it -> write(it, neutral(it.sender(), true), bare(it.facts())));
        naming().stream().filter(it -> !numbers.contains(it.id()))
                .forEach(it -> write(it, neutral(it.sender(), false), reworded(it.facts())));
    }

    private record RawPlace(long batch, long row) {
    }

    /// Rows that name the person and made no claim: nobody can tell whose they are but by the words in them.
    private List<RawPlace> refusedRows() {
        var named = redaction.naming(List.of("cells"));
        return store.rows("select batch_id, row_no, cells from intake_row r where " + rewording.filled(rows.ofOffice())
                + " and " + named.condition()
                + " and not exists (select 1 from claim c where c.batch_id = r.batch_id and c.row_no = r.row_no)",
                named.parameters()).stream()
                .filter(it -> cells(String.valueOf(it.get(2))).stream().anyMatch(words::areOf))
                .map(it -> new RawPlace(number(it.get(0)), number(it.get(1)))).toList();
    }

    private static List<String> cells(String json) {
        return List.of(JsonText.read(json, String[].class));
    }

    private void blank(long batch, long row) {
        store.rows("select cells from intake_row where batch_id = ? and row_no = ?", batch, row)
                .forEach(it -> rewording.count("intake_row", store.change(
                        "update intake_row set cells = ? where batch_id = ? and row_no = ?",
                        JsonText.write(blanks(cells(String.valueOf(it.getFirst())).size(), "")), batch, row)));
        store.rows("select problem_id, arguments from intake_problem where batch_id = ? and row_no = ?", batch, row)
                .forEach(it -> rewording.count("intake_problem", blankProblem(store, it)));
    }

    /// Takes the words out of a problem, given as id and arguments.
    static int blankProblem(OwnersHand store, List<@Nullable String> problem) {
        return store.change("update intake_problem set cell = null, arguments = ? where problem_id = ?",
                JsonText.write(blanks(cells(String.valueOf(problem.getLast())).size(), "…")),
                number(problem.getFirst()));
    }

    static List<String> blanks(int count, String blank) {
        return Collections.nCopies(count, blank);
    }

    private List<Claim> naming() {
        var named = redaction.naming(List.of("identity", "response_key", "sender", "facts"));
        return list(named.condition(), named.parameters());
    }

    private List<Claim> list(String which, Object... parameters) {
        return store.rows("select " + COLUMNS + " from claim where " + rewording.filled(claims.ofOffice()) + " and "
                + which, parameters).stream().map(this::claim).toList();
    }

    private Claim claim(List<@Nullable String> row) {
        var text = row.stream().map(String::valueOf).toList();
        return new Claim(Long.parseLong(text.get(0)),
                new OfficeYear(rewording.office(), new FiscalYear(Integer.parseInt(text.get(1)))), text.get(2),
                text.get(3), text.get(4), Integer.parseInt(text.get(5)), text.get(6), text.get(7),
                Long.parseLong(text.get(8)), Long.parseLong(text.get(9)), JsonText.read(text.get(12), Sender.class),
                null, "", JsonText.read(text.get(13), ClaimFacts.class),
                Instant.ofEpochMilli(Long.parseLong(text.get(10))), false, false, text.get(11));
    }

    /// As a row reads that is read again after the erasure.
    private Sender neutral(Sender sender, boolean own) {
        return new Sender(neutral(Called.STAFF_ID, sender.staffId(), own), neutral(Called.EMAIL, sender.email(), own),
                neutral(Called.NAME, sender.staffName(), own), sender.unitCode());
    }

    private String neutral(Called called, String word, boolean own) {
        return word.isEmpty() || !own && words.marked().noneMatch(called.marked(word)::equals)
                ? word
                : called == Called.NAME ? words.instead().name() : words.instead().code();
    }

    private ClaimFacts bare(ClaimFacts facts) {
        return new ClaimFacts(facts.indicator(), facts.step(), facts.level(), facts.value(), facts.weight(),
                facts.numerator(), facts.denominator(), holder(facts),
                redaction.inOwn(facts.contest()), facts.achievedOn(), redaction.inOwn(facts.issuer()), "",
                facts.evidenceKind(), List.of(), "");
    }

    private ClaimFacts reworded(ClaimFacts facts) {
        return new ClaimFacts(facts.indicator(), facts.step(), facts.level(), facts.value(), facts.weight(),
                facts.numerator(), facts.denominator(), holder(facts), redaction.in(facts.contest()),
                facts.achievedOn(), redaction.in(facts.issuer()), redaction.in(facts.documentNo()),
                facts.evidenceKind(), facts.evidenceLinks().stream().map(redaction::in).toList(),
                redaction.in(facts.note()));
    }

    private String holder(ClaimFacts facts) {
        return words.areOf(facts.holder()) ? words.instead().name() : redaction.in(facts.holder());
    }

    private void write(Claim before, Sender sender, ClaimFacts facts) {
        rewording.count("claim", store.change("update claim set identity = ?, response_key = ?, counts_as = ?, "
                + "claim = ?, content_hash = ?, sender = ?, facts = ? where claim_id = ?",
                redaction.in(before.identity()), redaction.in(before.responseKey()), redaction.in(before.countsAs()),
                redaction.in(before.claim()), before.fingerprintIn(sender, facts), JsonText.write(sender),
                JsonText.write(facts), before.id()));
    }

    private static long number(@Nullable String cell) {
        return Long.parseLong(String.valueOf(cell));
    }
}
