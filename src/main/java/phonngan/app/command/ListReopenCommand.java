package phonngan.app.command;

import phonngan.approval.ReopenList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list reopen --year Y --by A --as ROLE --reason TEXT`, then `list reopen --agree --by B --as ROLE`.
@Command(name = "reopen")
final class ListReopenCommand extends ListDeed {
    @Option(names = "--as", required = true, paramLabel = "ROLE", descriptionKey = "year.as")
    private String as = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--agree", descriptionKey = "list.agree")
    private boolean agree;

    @Override
    int run(Session session) {
        var order = order(session, meant(session), Roles.get("--as", as));
        var deed = session.get(ReopenList.class);
        return answer(agree ? deed.agree(order) : deed.ask(order, reason));
    }
}
