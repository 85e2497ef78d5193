package phonngan.app.command;

import phonngan.access.Role;
import phonngan.approval.DecideList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list approve --year Y --code CODE --by NAME`: the director approves the very list whose code was typed.
@Command(name = "approve")
final class ListApproveCommand extends ListDeed {
    @Option(names = "--code", required = true, paramLabel = "CODE", descriptionKey = "list.code")
    private String code = "";

    @Override
    int run(Session session) {
        var order = order(session, meant(session), Role.DIRECTOR);
        return answer(session.get(DecideList.class).approve(order,
                new DecideList.Sight(code, proof(session, order), pays())));
    }
}
