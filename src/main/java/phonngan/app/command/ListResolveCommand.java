package phonngan.app.command;

import java.util.ArrayList;
import java.util.List;
import phonngan.access.Role;
import phonngan.approval.Ballot;
import phonngan.approval.ResolveList;
import phonngan.approval.Vote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `list resolve --year Y --committee NAME --held-on DATE --chair A --for A,B --code CODE --by SECRETARY`.
@Command(name = "resolve")
final class ListResolveCommand extends ListDeed {
    @Option(names = "--committee", required = true, paramLabel = "NAME", descriptionKey = "list.committee")
    private String committee = "";

    @Option(names = "--held-on", required = true, paramLabel = "DATE", descriptionKey = "list.held-on")
    private String heldOn = "";

    @Option(names = "--chair", required = true, paramLabel = "R", descriptionKey = "list.chair")
    private String chair = "";

    @Option(names = "--for", split = ",", paramLabel = "R", descriptionKey = "list.for")
    private List<String> inFavour = List.of();

    @Option(names = "--against", split = ",", paramLabel = "R", descriptionKey = "list.against")
    private List<String> against = List.of();

    @Option(names = "--abstain", split = ",", paramLabel = "R", descriptionKey = "list.abstain")
    private List<String> abstaining = List.of();

    @Option(names = "--recused", split = ",", paramLabel = "R", descriptionKey = "list.recused")
    private List<String> recused = List.of();

    @Option(names = "--code", required = true, paramLabel = "CODE", descriptionKey = "list.code")
    private String code = "";

    @Override
    int run(Session session) {
        var order = order(session, meant(session), Role.ANNUAL_COMMITTEE);
        var votes = new ArrayList<Vote>();
        add(votes, inFavour, Ballot.FOR);
        add(votes, against, Ballot.AGAINST);
        add(votes, abstaining, Ballot.ABSTAIN);
        add(votes, recused, Ballot.RECUSED);
        var meeting = new ResolveList.Meeting(committee, Dates.get("--held-on", heldOn), chair, votes, code, pays());
        return answer(session.get(ResolveList.class).resolve(order, meeting));
    }

    private static void add(List<Vote> votes, List<String> members, Ballot ballot) {
        members.stream().map(String::strip).filter(it -> !it.isEmpty()).map(it -> new Vote(it, ballot))
                .forEach(votes::add);
    }
}
