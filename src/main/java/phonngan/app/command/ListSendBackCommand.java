package phonngan.app.command;

import phonngan.access.Role;
import phonngan.approval.DecideList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list send-back --year Y --code CODE --reason TEXT --by NAME`.
@Command(name = "send-back")
final class ListSendBackCommand extends ListDeed {
    @Option(names = "--code", required = true, paramLabel = "CODE", descriptionKey = "list.code")
    private String code = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Override
    int run(Session session) {
        var order = order(session, meant(session), Role.DIRECTOR);
        return answer(session.get(DecideList.class).sendBack(order,
                new DecideList.Sight(code, proof(session, order), pays()), reason));
    }
}
