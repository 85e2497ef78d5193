package phonngan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.SubjectKind;
import phonngan.common.Transactions;

/// What every store of rosters promises.
public abstract class RostersContract {
    private static final OfficeYear BOOK = new OfficeYear(7, new FiscalYear(2566));
    private static final OfficeYear NEXT_YEAR = new OfficeYear(7, new FiscalYear(2567));
    private static final OfficeYear OTHER_OFFICE = new OfficeYear(8, new FiscalYear(2566));
    private static final Instant NOON = Instant.parse("2022-10-03T05:00:00Z");

    /// A store with nothing in it.
    protected abstract Rosters rosters();

    /// The transactions of that store.
    protected abstract Transactions transactions();

    @Test
    void beforeTheFirstLoadTheRosterIsEmpty() {
        assertThat(rosters().get(BOOK).staff()).isEmpty();
        assertThat(rosters().get(BOOK).units()).isEmpty();
        assertThat(rosters().get(BOOK).lastLoad()).isZero();
        assertThat(rosters().listKnown(7)).isEmpty();
    }

    @Test
    void whatWasAddedComesBackAsItWas() {
        var kanda = person("a", period("S1", "กานดา", "teacher", null, LocalDate.of(2023, 3, 31)),
                period("S1", "กานดา", "plan", LocalDate.of(2023, 4, 1), null));
        var mueang = unit("b", "U1", "สกร.ระดับอำเภอเมือง", "district");
        add(BOOK, 1, List.of(kanda), List.of(mueang));

        var roster = rosters().get(BOOK);
        assertThat(roster.staff()).containsExactly(kanda);
        assertThat(roster.units()).containsExactly(mueang);
        assertThat(roster.lastLoad()).isEqualTo(1);
    }

    @Test
    void theLatestLoadThatNamesAnIdDecidesAboutAllOfItsPeriods() {
        var before = person("a", period("S1", "กานดา", "teacher", null, LocalDate.of(2023, 3, 31)),
                period("S1", "กานดา", "plan", LocalDate.of(2023, 4, 1), null));
        var somchai = person("b", period("S2", "สมชาย", "teacher", null, null));
        add(BOOK, 1, List.of(before, somchai), List.of());
        var after = person("a", period("S1", "กานดา", "finance", null, null));
        add(BOOK, 2, List.of(after), List.of(unit("c", "U1", "ศกร.ระดับตำบลใน", "")));

        assertThat(rosters().get(BOOK).staff()).containsExactly(after, somchai);
        assertThat(rosters().get(BOOK).lastLoad()).isEqualTo(2);
    }

    @Test
    void theRosterOfAnEarlierLoadCanBeHadAgain() {
        var first = person("a", period("S1", "กานดา", "teacher", null, null));
        var second = person("a", period("S1", "กานดา", "plan", null, null));
        var oldUnit = unit("b", "U1", "กศน.อำเภอเมือง", "district");
        var newUnit = unit("b", "U1", "สกร.ระดับอำเภอเมือง", "district");
        add(BOOK, 1, List.of(first), List.of(oldUnit));
        add(BOOK, 2, List.of(second), List.of(newUnit));

        assertThat(rosters().getAsOf(BOOK, 0).staff()).isEmpty();
        assertThat(rosters().getAsOf(BOOK, 1).staff()).containsExactly(first);
        assertThat(rosters().getAsOf(BOOK, 1).units()).containsExactly(oldUnit);
        assertThat(rosters().getAsOf(BOOK, 1).lastLoad()).isEqualTo(1);
        assertThat(rosters().getAsOf(BOOK, 2).staff()).containsExactly(second);
        assertThat(rosters().getAsOf(BOOK, 2).units()).containsExactly(newUnit);
        assertThat(rosters().getAsOf(BOOK, 9).lastLoad()).isEqualTo(2);
    }

    @Test
    void anotherYearAndAnotherOfficeHaveRostersOfTheirOwn() {
        var kanda = person("a", period("S1", "กานดา", "teacher", null, null));
        add(BOOK, 1, List.of(kanda), List.of());
        var elsewhere = person("b", period("S1", "สมชาย", "plan", null, null));
        add(OTHER_OFFICE, 1, List.of(elsewhere), List.of());

        assertThat(rosters().get(BOOK).staff()).containsExactly(kanda);
        assertThat(rosters().get(OTHER_OFFICE).staff()).containsExactly(elsewhere);
        assertThat(rosters().get(NEXT_YEAR).staff()).isEmpty();
        assertThat(rosters().listKnown(7)).containsOnlyKeys("S1");
        assertThat(rosters().listKnown(7).get("S1"))
                .isEqualTo(new KnownSubject(key("a"), SubjectKind.PERSON, "S1"));
    }

    @Test
    void namesThatDifferByATonemarkAndSignsBeyondTheBasicPlaneComeBackUnchanged() {
        var khao = person("a", period("S1", "ขาว", "teacher", null, null));
        var khaao = person("b", period("S2", "ข้าว", "teacher", null, null));
        var rare = person("c", period("S𝟙", "น้ำ 𠮷", "teacher", null, null));
        add(BOOK, 1, List.of(khao, khaao, rare), List.of());

        assertThat(rosters().get(BOOK).staff()).containsExactly(khao, khaao, rare);
        assertThat(rosters().get(BOOK).listByName("ขาว ใจดี")).containsExactly(khao);
    }

    @Test
    void aRosterLockedForALoadIsTheOneThatStands() {
        var kanda = person("a", period("S1", "กานดา", "teacher", null, null));
        add(BOOK, 1, List.of(kanda), List.of());

        var locked = transactions().inOne(() -> rosters().getLocked(BOOK));
        assertThat(locked.staff()).containsExactly(kanda);
    }

    private void add(OfficeYear book, int number, List<StaffMember> staff, List<Unit> units) {
        var known = rosters().listKnown(book.office());
        var newcomers = new ArrayList<KnownSubject>();
        staff.forEach(it -> newcomers.add(new KnownSubject(it.key(), SubjectKind.PERSON, it.id())));
        units.forEach(it -> newcomers.add(new KnownSubject(it.key(), SubjectKind.UNIT, it.code())));
        newcomers.removeIf(it -> known.containsKey(it.id()));
        transactions().inOne(() -> rosters().add(new RosterLoad(book, number, "บุคลากร.csv", "cli:kanda", NOON,
                newcomers, new RosterChanges(staff, units))));
    }

    private static StaffMember person(String key, StaffPeriod... periods) {
        return new StaffMember(key(key), List.of(periods));
    }

    private static StaffPeriod period(String id, String firstName, String group,
            @Nullable LocalDate start, @Nullable LocalDate end) {
        return new StaffPeriod(id, "นางสาว", firstName, "ใจดี", "ครู", group, "government-employee", "U1",
                id.toLowerCase(Locale.ROOT) + "@example.org", start, end);
    }

    private static Unit unit(String key, String code, String name, String group) {
        return new Unit(key(key), code, name, "", "", group);
    }

    private static SubjectKey key(String letter) {
        return new SubjectKey(letter.repeat(32));
    }
}
