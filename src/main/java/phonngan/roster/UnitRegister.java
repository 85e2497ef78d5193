package phonngan.roster;

import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.FileRow;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.FileRowReader;
import phonngan.common.SubjectKind;

/// How a file of units is judged.
final class UnitRegister implements Register<UnitColumn, Unit, Unit> {
    private final RuleBook rules;
    private final SubjectKeys keys;
    private final RoleGroups groups;

    UnitRegister(RuleBook rules, SubjectKeys keys) {
        this.rules = rules;
        this.keys = keys;
        this.groups = new RoleGroups(rules, SubjectKind.UNIT);
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.UNIT;
    }

    @Override
    public CheckedRow<UnitColumn, Unit> check(FileRow<UnitColumn> row) {
        var cells = new FileRowReader<>(row, rules.year());
        var code = cells.code(UnitColumn.UNIT_CODE, Lengths.CODE);
        if (keys.isTaken(code, SubjectKind.UNIT)) {
            cells.refuse(ProblemCode.UNIT_CODE_IS_STAFF_ID, UnitColumn.UNIT_CODE);
        }
        var unit = new Unit(keys.keyOf(code, SubjectKind.UNIT), code, cells.text(UnitColumn.NAME, Lengths.TITLE),
                cells.text(UnitColumn.SHORT_NAME, Lengths.TITLE), cells.code(UnitColumn.PARENT_CODE, Lengths.CODE),
                groups.read(cells, UnitColumn.ROLE_GROUP));
        return CheckedRow.of(row, code, unit, cells);
    }

    @Override
    public Object span(Unit unit) {
        return unit.code();
    }

    @Override
    public Unit together(String code, List<Unit> rows) {
        return rows.getFirst();
    }

    @Override
    public Optional<Unit> findIn(Roster roster, String code) {
        return roster.findUnit(code);
    }

    @Override
    public List<String> idsIn(Roster roster) {
        return roster.units().stream().map(Unit::code).toList();
    }

    @Override
    public RosterChanges changes(List<Unit> changed) {
        return new RosterChanges(List.of(), changed);
    }

    @Override
    public List<Problem> warnings(RowsById<UnitColumn, Unit> taken, Roster after) {
        return new UnitWarnings(after).of(taken);
    }
}
