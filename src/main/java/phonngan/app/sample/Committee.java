package phonngan.app.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sample committee that decides: five people of the province office and two from outside.
///
/// @param members the chair first
record Committee(List<Member> members) {

    /// A member.
    ///
    /// @param signature as decisions name the member: a staff id, an e-mail address or a name
    /// @param person the member on the roster; null for one from outside
    record Member(String signature, @Nullable Person person) {
        boolean mayDecideFor(Answer answer) {
            return person == null || !person.equals(answer.owner()) && !person.equals(answer.sender());
        }
    }

    static Committee of(Province province) {
        var office = province.people();
        return new Committee(List.of(new Member(office.get(0).id(), office.get(0)),
                new Member(office.get(1).id(), office.get(1)), new Member(office.get(8).id(), office.get(8)),
                new Member(office.get(9).email(), office.get(9)), new Member(office.get(10).id(), office.get(10)),
                new Member("ดร.ปกรณ์ ธารน้ำเย็น", null), new Member("นางลัดดา ชายทุ่งงาม", null)));
    }

    String chair() {
        return members.getFirst().signature();
    }

    /// Who decides on an answer; nobody on an own one.
    Member judgeOf(Answer answer, Dice dice) {
        var judge = dice.pick(members);
        return judge.mayDecideFor(answer) ? judge : judgeOf(answer, dice);
    }
}
