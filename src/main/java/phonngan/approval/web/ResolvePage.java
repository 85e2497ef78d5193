package phonngan.approval.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.approval.ListVersion;
import phonngan.approval.ResolveList;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.TypedDay;

/// The committee's resolution on the list that waits.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param round its round
/// @param pending the version that waits
/// @param names who members are
/// @param committees every committee of the year
/// @param committee which one resolves; empty when there is none
/// @param on the day of the meeting
/// @param typed the same as it stands in the form
/// @param bench who may sit
/// @param needsPay whether the plan asks for the pay file
/// @param refused why the resolution was not recorded; empty for nothing
public record ResolvePage(Frame frame, RuleBook rules, Round round, ListVersion pending, ListNames names,
        List<String> committees, String committee, LocalDate on, TypedDay typed, ResolveList.Bench bench,
        boolean needsPay,
        List<Told> refused) {
    /// Keeps its own copies.
    public ResolvePage {
        committees = List.copyOf(committees);
        refused = List.copyOf(refused);
    }

    /// The numbers of the orders that appoint the committee.
    public String orders() {
        return bench.seats().stream().map(it -> it.member().orderNo()).filter(it -> !it.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
    }

    /// Where the form goes.
    public Address act() {
        return here().with("form-token", frame.visit().formToken());
    }

    /// This page.
    public Address here() {
        return Address.of(frame.at("/list")).then(round.id()).then("resolve");
    }

    /// The list on the table.
    public Address list() {
        return Address.of(frame.at("/list")).then(round.id()).then(Integer.toString(pending.version()));
    }
}
