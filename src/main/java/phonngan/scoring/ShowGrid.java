package phonngan.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;
import phonngan.scoring.ListPeople.Listed;
import phonngan.scoring.RunBook.PlacedSubject;

/// Lays out people against indicators: what each has by each, and where something was sent. From a run and the evidence
/// that it saw; read for so many people at a time as a page or a chunk of a file holds.
public final class ShowGrid {
    private static final int CHUNK = 200;

    private final RunBook runs;
    private final ServingRuleBooks ruleBooks;
    private final Transactions transactions;

    /// Works on a store.
    public ShowGrid(RunBook runs, ServingRuleBooks ruleBooks, Transactions transactions) {
        this.runs = runs;
        this.ruleBooks = ruleBooks;
        this.transactions = transactions;
    }

    /// The rows of some people, in their order.
    public List<GridRow> rows(ScoreRun run, List<Listed> people) {
        return transactions.reading(() -> read(run, people));
    }

    /// Hands over the rows of many people, in their order.
    public void forEachRow(ScoreRun run, List<Listed> people, Consumer<GridRow> reader) {
        for (int from = 0; from < people.size(); from += CHUNK) {
            rows(run, people.subList(from, Math.min(from + CHUNK, people.size()))).forEach(reader);
        }
    }

    private List<GridRow> read(ScoreRun run, List<Listed> people) {
        var rules = ruleBooks.getRuleBook(run.digest());
        var placed = runs.listSubjects(run, people.stream().map(it -> it.subject().id()).toList());
        var keys = placed.stream().collect(toMap(PlacedSubject::place, it -> it.subject().key()));
        var lines = runs.listLinesOf(run, keys.values()).stream().collect(groupingBy(RunLine::subject));
        var evidence = evidence(runs.listEvidenceOf(run, keys.keySet()), keys, rules);
        return people.stream().map(it -> new GridRow(it, cells(lines.getOrDefault(it.subject().key(), List.of()),
                evidence.getOrDefault(it.subject().key(), Map.of())))).toList();
    }

    private static Map<SubjectKey, Map<String, List<Evidence>>> evidence(List<PlacedEvidence> seen,
            Map<Integer, SubjectKey> keys, RuleBook rules) {
        Map<SubjectKey, Map<String, List<Evidence>>> evidence = new HashMap<>();
        for (var it : seen) {
            evidence.computeIfAbsent(keys.get(it.subject()), _ -> new HashMap<>())
                    .computeIfAbsent(rules.indicators().get(it.indicator()).id(), _ -> new ArrayList<>())
                    .add(it.evidence());
        }
        return evidence;
    }

    private static Map<String, GridCell> cells(List<RunLine> lines, Map<String, List<Evidence>> evidence) {
        return lines.stream().collect(toMap(RunLine::indicator,
                it -> GridCell.of(it, evidence.getOrDefault(it.indicator(), List.of()))));
    }
}
