package phonngan.app.privacy;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import phonngan.access.Accounts;
import phonngan.access.RolePaper;
import phonngan.access.RolePapers;
import phonngan.app.privacy.PersonWords.Name;
import phonngan.app.store.StoreSettings;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;
import phonngan.common.jdbc.JsonText;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Phase;
import phonngan.intake.PaperStore;
import phonngan.roster.ErasedPeople.Called;
import phonngan.roster.ErasedWords;
import phonngan.roster.SubjectKey;
import phonngan.roster.WordMarks;

/// Takes the words of a person out of everything that an office keeps, in one transaction. Points, decisions and places
/// stay, under the random key; of the words only keyed marks are left, by which a later file that names the person is
/// known.
@Singleton
public final class ErasePerson {
    /// Once the list is approved nothing of the year is decided any more; a year nobody leads has promised nothing.
    private static final Set<Phase> SETTLED = EnumSet.of(Phase.OPEN, Phase.APPROVED, Phase.PUBLISHED, Phase.SURVEY,
            Phase.ARCHIVED);

    private final Accounts accounts;
    private final RolePapers papers;
    private final AskTheYear years;
    private final WordMarks marks;
    private final PaperStore paperStore;
    private final Ids ids;

    ErasePerson(Accounts accounts, RolePapers papers, AskTheYear years, WordMarks marks, PaperStore paperStore,
            Ids ids) {
        this.accounts = accounts;
        this.papers = papers;
        this.years = years;
        this.marks = marks;
        this.paperStore = paperStore;
        this.ids = ids;
    }

    /// Erases the person of a staff id.
    public ErasureOutcome erase(StoreSettings settings, Office office, String staffId, ErasureOrder order) {
        try (var store = OwnersHand.on(settings)) {
            var found = store.column("select subject_key from subject where office_id = ? and kind = 'PERSON' "
                    + "and code = ?", office.id(), ThaiText.code(staffId));
            if (found.isEmpty() || ErasedWords.areIn(staffId)) {
                return refused(ProblemCode.UNKNOWN_SUBJECT, staffId);
            }
            return eraseUnlessRefused(store, settings, office, new SubjectKey(found.getFirst()), order);
        }
    }

    /// Erases the person of a random key once more, whose words an older copy of the store has brought back.
    ///
    /// @return empty when the store does not know the key, or holds no words of the person
    public Optional<ErasureOutcome> eraseAgain(StoreSettings settings, Office office, SubjectKey key,
            ErasureOrder order) {
        try (var store = OwnersHand.on(settings)) {
            var code = store.column("select code from subject where office_id = ? and subject_key = ?", office.id(),
                    key.value());
            return code.isEmpty() || ErasedWords.areIn(code.getFirst())
                    ? Optional.empty()
                    : Optional.of(erase(store, settings, office, wordsOf(store, office, key), order));
        }
    }

    private ErasureOutcome eraseUnlessRefused(OwnersHand store, StoreSettings settings, Office office, SubjectKey key,
            ErasureOrder order) {
        store.lock(office.id());
        var words = wordsOf(store, office, key);
        var refusal = refusalOf(store, office, words, order);
        if (refusal.isPresent()) {
            return new ErasureOutcome.Refused(refusal.get());
        }
        return erase(store, settings, office, words, order);
    }

    private ErasureOutcome erase(OwnersHand store, StoreSettings settings, Office office, PersonWords words,
            ErasureOrder order) {
        var key = words.instead().key();
        var redaction = new Redaction(words);
        var rewording = new Rewording(store, office.id(), words.instead(), redaction);
        var files = new ErasedFiles(store, office.id(), key);
        var claims = new ErasedClaims(store, rewording, redaction, words, marks);
        claims.find();
        PersonalData.TABLES.forEach(rewording::go);
        claims.reword();
        files.forget(rewording);
        new ErasedMember(store, rewording, redaction, words, ids).reword(order.now());
        writeDown(store, office, words, rewording, redaction, order);
        store.commit();
        ErasedList.of(settings).add(office, key, order.now());
        return new ErasureOutcome.Erased(words.instead(), rewording.touched(), files.remove(paperStore));
    }

    private static PersonWords wordsOf(OwnersHand store, Office office, SubjectKey key) {
        var codes = new HashSet<>(store.column("select code from subject where subject_key = ?", key.value()));
        var emails = new HashSet<String>();
        var names = new HashSet<Name>();
        store.rows("select distinct first_name, last_name, email from staff_period where office_id = ? "
                + "and subject_key = ?", office.id(), key.value()).forEach(it -> {
                    names.add(new Name(String.valueOf(it.get(0)), String.valueOf(it.get(1))));
                    emails.add(String.valueOf(it.get(2)));
                });
        codes.addAll(store.column("select login from account where office_id = ? and subject_key = ?", office.id(),
                key.value()));
        emails.remove("");
        return new PersonWords(new ErasedWords(key), codes, emails, names);
    }

    private Optional<Problem> refusalOf(OwnersHand store, Office office, PersonWords words, ErasureOrder order) {
        if (order.reason().isBlank() || order.by().isBlank()) {
            return problem(ProblemCode.ERASURE_WITHOUT_REASON);
        }
        if (words.areOf(order.by())) {
            return problem(ProblemCode.ERASED_BY_ONESELF);
        }
        var key = words.instead().key();
        var roles = accounts.findOf(office.id(), key).stream()
                .flatMap(account -> papers.listOpen(office.id()).stream().filter(
                        it -> it.account() == account.id() && it.state() == RolePaper.State.CONFIRMED))
                .map(it -> it.grant().role().word()).distinct().collect(Collectors.joining(", "));
        if (!roles.isEmpty()) {
            return problem(ProblemCode.ERASED_HOLDS_ROLE, roles);
        }
        var open = openYears(store, office, key);
        return open.isEmpty() || order.evenInOpenYear()
                ? Optional.empty()
                : problem(ProblemCode.ERASURE_IN_OPEN_YEAR, String.join(", ", open));
    }

    private List<String> openYears(OwnersHand store, Office office, SubjectKey key) {
        return store.column("select distinct fiscal_year from staff_period where office_id = ? and subject_key = ? "
                + "order by fiscal_year", office.id(), key.value()).stream()
                .filter(it -> !SETTLED.contains(
                        years.standing(new OfficeYear(office.id(), new FiscalYear(Integer.parseInt(it)))).phase()))
                .toList();
    }

    private void writeDown(OwnersHand store, Office office, PersonWords words, Rewording rewording,
            Redaction redaction, ErasureOrder order) {
        long id = ids.next();
        store.change("insert into erasure (erasure_id, office_id, subject_key, asked_by, entered_by, reason, removed, "
                + "erased_at) values (?, ?, ?, ?, ?, ?, ?, ?)", id, office.id(), words.instead().key().value(),
                redaction.in(order.by()), redaction.in(order.enteredBy()), redaction.inOwn(order.reason()),
                JsonText.write(rewording.touched()), order.now().toEpochMilli());
        var shapes = words.names().stream()
                .collect(Collectors.toMap(it -> Called.NAME.marked(it.whole()), it -> it, (one, _) -> one));
        words.marked().forEach(it -> {
            var name = shapes.get(it);
            store.change("insert into erased_word (office_id, mark, erasure_id, first_length, last_length) "
                    + "values (?, ?, ?, ?, ?)", office.id(), marks.mark(it), id,
                    name == null ? 0 : name.first().length(), name == null ? 0 : name.last().length());
        });
    }

    /// Lets somebody back who was erased under a staff id: a roster and answers may name the person again, who gets a
    /// random key of their own and nothing of what was before.
    public Optional<Problem> readmit(StoreSettings settings, Office office, String staffId, ErasureOrder order) {
        if (order.reason().isBlank() || order.by().isBlank()) {
            return problem(ProblemCode.ERASURE_WITHOUT_REASON);
        }
        try (var store = OwnersHand.on(settings)) {
            store.lock(office.id());
            var erasures = store.column("select erasure_id from erased_word w where office_id = ? and mark = ? "
                    + "and not exists (select 1 from erasure_return r where r.erasure_id = w.erasure_id)", office.id(),
                    marks.mark(Called.STAFF_ID.marked(staffId)));
            if (erasures.isEmpty()) {
                return problem(ProblemCode.NOT_ERASED);
            }
            erasures.forEach(it -> store.change("insert into erasure_return (erasure_id, asked_by, entered_by, reason, "
                    + "returned_at) values (?, ?, ?, ?, ?)", Long.valueOf(it), order.by(), order.enteredBy(),
                    order.reason(), order.now().toEpochMilli()));
            store.commit();
            return Optional.empty();
        }
    }

    private static ErasureOutcome refused(ProblemCode code, String... arguments) {
        return new ErasureOutcome.Refused(Problem.refused(code, Place.file(""), arguments));
    }

    private static Optional<Problem> problem(ProblemCode code, String... arguments) {
        return Optional.of(Problem.refused(code, Place.file(""), arguments));
    }
}
