package phonngan.roster;

import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.PersonName;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.common.ThaiText;
import phonngan.roster.ErasedPeople.Called;

/// Everybody and every unit of an office in one fiscal year, as the latest load of each left them; held in memory,
/// immutable, small enough for a whole country. Ids and codes are sought in key spelling, whatever the asker writes.
public final class Roster {
    private static final Pattern PARTS = Pattern.compile("(?<=[|/])|(?=[|/])");

    private final int lastLoad;
    private final List<StaffMember> staff;
    private final List<Unit> units;
    private final Map<String, StaffMember> staffById;
    private final Map<String, Unit> unitsByCode;
    private final Map<SubjectKey, String> ids = new HashMap<>();
    private final Map<String, List<StaffMember>> staffByEmail;
    private final Map<String, List<StaffMember>> staffByName;
    private final ErasedPeople erased;
    private final LearnerNames learners;

    /// A roster of an office that has erased nobody.
    ///
    /// @param lastLoad the number of the latest load in it, 0 when nothing was loaded yet
    public Roster(int lastLoad, Collection<StaffMember> staff, Collection<Unit> units) {
        this(lastLoad, staff, units, ErasedPeople.NOBODY, LearnerNames.AS_WRITTEN);
    }

    /// A roster.
    ///
    /// @param lastLoad the number of the latest load in it, 0 when nothing was loaded yet
    /// @param erased whom the office has erased
    /// @param learners how learners are written down
    public Roster(int lastLoad, Collection<StaffMember> staff, Collection<Unit> units, ErasedPeople erased,
            LearnerNames learners) {
        this.erased = erased;
        this.learners = learners;
        this.lastLoad = lastLoad;
        this.staff = staff.stream().sorted(Comparator.comparing(StaffMember::id, BY_CODE_POINT)).toList();
        this.units = units.stream().sorted(Comparator.comparing(Unit::code, BY_CODE_POINT)).toList();
        this.staffById = this.staff.stream().collect(Collectors.toMap(StaffMember::id, it -> it));
        this.unitsByCode = this.units.stream().collect(Collectors.toMap(Unit::code, it -> it));
        this.staffByEmail = index(StaffPeriod::email);
        this.staffByName = index(it -> PersonName.key(it.firstName() + " " + it.lastName()));
        this.staff.forEach(it -> ids.put(it.key(), it.id()));
        this.units.forEach(it -> ids.put(it.key(), it.code()));
    }

    /// The roster after one more load: each person and unit of it takes the place of what stood under its id.
    public Roster after(RosterChanges changes) {
        var people = new HashMap<>(staffById);
        changes.staff().forEach(it -> people.put(it.id(), it));
        var places = new HashMap<>(unitsByCode);
        changes.units().forEach(it -> places.put(it.code(), it));
        return new Roster(lastLoad + 1, people.values(), places.values(), erased, learners);
    }

    /// The number of the latest load in it; loads of an office's year count 1, 2, 3 …; 0 when there was none.
    public int lastLoad() {
        return lastLoad;
    }

    /// Whom the office has erased.
    public ErasedPeople erased() {
        return erased;
    }

    /// A word by which a file calls somebody, with what stands for the person where that is somebody erased. A name that
    /// somebody still has is theirs.
    public String calledNow(String word) {
        return erased.find(Called.STAFF_ID, word).or(() -> erased.find(Called.EMAIL, word)).map(ErasedWords::new)
                .map(ErasedWords::code)
                .or(() -> listByName(word).isEmpty()
                        ? erased.find(Called.NAME, word).map(ErasedWords::new).map(ErasedWords::name)
                        : Optional.empty())
                .orElse(word);
    }

    /// A key joined of parts with `|` or `/`, each part as [#calledNow].
    public String keyNow(String key) {
        return PARTS.splitAsStream(key).map(this::calledNow).collect(Collectors.joining());
    }

    /// The holder of an award as it is written down: somebody of the roster by name, anybody else, who is a learner, hidden.
    public String holderNow(String name) {
        var now = calledNow(name);
        return !now.equals(name) || !listByName(name).isEmpty() ? now : learners.hidden(name);
    }

    /// All people by id.
    public List<StaffMember> staff() {
        return staff;
    }

    /// All units by code.
    public List<Unit> units() {
        return units;
    }

    /// The member of staff of that id.
    public Optional<StaffMember> findById(String staffId) {
        return Optional.ofNullable(staffById.get(ThaiText.code(staffId)));
    }

    /// The unit of that code.
    public Optional<Unit> findUnit(String unitCode) {
        return Optional.ofNullable(unitsByCode.get(ThaiText.code(unitCode)));
    }

    /// Everybody who has or had that e-mail address in the year, by id; more than one when it is shared.
    public List<StaffMember> listByEmail(String email) {
        var key = ThaiText.canonical(email).toLowerCase(Locale.ROOT);
        return key.isEmpty() ? List.of() : staffByEmail.getOrDefault(key, List.of());
    }

    /// Everybody who has or had that first and last name in the year, by id; prefixes do not matter, tone marks do.
    /// More than one when they are namesakes.
    public List<StaffMember> listByName(String fullName) {
        return staffByName.getOrDefault(PersonName.key(fullName), List.of());
    }

    /// The member of staff behind a random key.
    public Optional<StaffMember> findPerson(SubjectKey key) {
        return findId(key).map(staffById::get);
    }

    /// The unit behind a random key.
    public Optional<Unit> findUnit(SubjectKey key) {
        return findId(key).map(unitsByCode::get);
    }

    /// The staff id or unit code behind a random key.
    public Optional<String> findId(SubjectKey key) {
        return Optional.ofNullable(ids.get(key));
    }

    /// All who can be measured in a round, by id: people employed on at least one day of it, and units that have a
    /// role group. Whether the rule book knows the group is the asker's to see.
    public List<Subject> subjectsIn(Round round) {
        return Stream
                .concat(staff.stream().flatMap(it -> asSubject(it, round).stream()),
                        units.stream().flatMap(it -> asSubject(it).stream()))
                .sorted(Comparator.comparing(Subject::id, BY_CODE_POINT)).toList();
    }

    /// The person or unit of that id as it stands in a round; empty when it cannot be measured in it.
    public Optional<Subject> findSubject(String id, Round round) {
        return findById(id).flatMap(it -> asSubject(it, round)).or(() -> findUnit(id).flatMap(Roster::asSubject));
    }

    private static Optional<Subject> asSubject(StaffMember member, Round round) {
        return member.findPeriodOf(round).map(it -> new Subject(member.key(), member.id(), SubjectKind.PERSON,
                member.name(), it.roleGroup(), it.unitCode()));
    }

    private static Optional<Subject> asSubject(Unit unit) {
        return Optional.of(unit).filter(it -> !it.roleGroup().isEmpty()).map(
                it -> new Subject(it.key(), it.code(), SubjectKind.UNIT, it.name(), it.roleGroup(), it.code()));
    }

    private Map<String, List<StaffMember>> index(Function<StaffPeriod, String> key) {
        var found = new HashMap<String, List<StaffMember>>();
        for (var member : staff) {
            member.periods().stream().map(key).distinct()
                    .forEach(it -> found.computeIfAbsent(it, _ -> new ArrayList<>(1)).add(member));
        }
        found.replaceAll((_, members) -> List.copyOf(members));
        return found;
    }
}
