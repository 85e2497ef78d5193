package phonngan.roster;

import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.FileRow;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.FileRowReader;
import phonngan.common.SubjectKind;

/// How a staff file is judged.
final class StaffRegister implements Register<StaffColumn, StaffPeriod, StaffMember> {
    private final RuleBook rules;
    private final SubjectKeys keys;
    private final RoleGroups groups;
    private final ErasedPeople erased;

    StaffRegister(RuleBook rules, SubjectKeys keys, ErasedPeople erased) {
        this.rules = rules;
        this.keys = keys;
        this.erased = erased;
        this.groups = new RoleGroups(rules, SubjectKind.PERSON);
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PERSON;
    }

    @Override
    public CheckedRow<StaffColumn, StaffPeriod> check(FileRow<StaffColumn> row) {
        var cells = new FileRowReader<>(row, rules.year());
        var id = cells.code(StaffColumn.STAFF_ID, Lengths.CODE);
        if (keys.isTaken(id, SubjectKind.PERSON)) {
            cells.refuse(ProblemCode.STAFF_ID_IS_UNIT_CODE, StaffColumn.STAFF_ID);
        }
        var period = new StaffPeriod(id, cells.text(StaffColumn.PREFIX, Lengths.PREFIX),
                cells.text(StaffColumn.FIRST_NAME, Lengths.NAME), cells.text(StaffColumn.LAST_NAME, Lengths.NAME),
                cells.text(StaffColumn.POSITION, Lengths.TITLE), groups.read(cells, StaffColumn.ROLE_GROUP),
                EmploymentType.idOf(cells.text(StaffColumn.EMPLOYMENT_TYPE, Lengths.TITLE)),
                cells.code(StaffColumn.UNIT_CODE, Lengths.CODE), cells.email(StaffColumn.EMAIL, Lengths.TITLE),
                cells.day(StaffColumn.START_DATE), cells.day(StaffColumn.END_DATE));
        if (Span.of(period).endsBeforeItStarts()) {
            cells.refuse(ProblemCode.REVERSED_PERIOD, StaffColumn.END_DATE, row.text(StaffColumn.START_DATE));
        }
        if (erased.find(ErasedPeople.Called.STAFF_ID, id).isPresent()
                || erased.find(ErasedPeople.Called.EMAIL, period.email()).isPresent()) {
            cells.refuse(ProblemCode.STAFF_ERASED, StaffColumn.STAFF_ID);
        }
        return CheckedRow.of(row, id, period, cells);
    }

    @Override
    public Object span(StaffPeriod period) {
        return Span.of(period);
    }

    @Override
    public StaffMember together(String id, List<StaffPeriod> periods) {
        return new StaffMember(keys.keyOf(id, SubjectKind.PERSON), periods);
    }

    @Override
    public Optional<StaffMember> findIn(Roster roster, String id) {
        return roster.findById(id);
    }

    @Override
    public List<String> idsIn(Roster roster) {
        return roster.staff().stream().map(StaffMember::id).toList();
    }

    @Override
    public RosterChanges changes(List<StaffMember> changed) {
        return new RosterChanges(changed, List.of());
    }

    @Override
    public List<Problem> warnings(RowsById<StaffColumn, StaffPeriod> taken, Roster after) {
        return new StaffWarnings(rules.year(), after).of(taken);
    }
}
