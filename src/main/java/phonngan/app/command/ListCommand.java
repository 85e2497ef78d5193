package phonngan.app.command;

import picocli.CommandLine.Command;

/// `list …`: the list of a round, from the proposal to the signed order.
@Command(name = "list", subcommands = {ListProposeCommand.class, ListShowCommand.class, ListCutCommand.class,
        ListDifferCommand.class, ListResolveCommand.class, ListApproveCommand.class, ListSendBackCommand.class,
        ListOrderCommand.class, ListReopenCommand.class, ListCompareCommand.class, ListCheckCommand.class,
        ListPublicCommand.class, ListConsentCommand.class})
final class ListCommand {
}
