package phonngan.app.command;

import phonngan.access.Role;
import phonngan.approval.ProposeList;
import picocli.CommandLine.Command;

/// `list propose --year Y --by NAME`: draws up the list from what is posted and the plan in force.
@Command(name = "propose")
final class ListProposeCommand extends ListDeed {
    @Override
    int run(Session session) {
        var order = order(session, meant(session), Role.STRATEGY);
        return answer(session.get(ProposeList.class).propose(order, pays()));
    }
}
