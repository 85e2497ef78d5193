package phonngan.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import phonngan.app.store.Offices;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Transactions;
import phonngan.ledger.CopiedChain;
import phonngan.ledger.LedgerReport;
import phonngan.ledger.RebuildLedger;
import phonngan.ledger.Rebuilt;
import phonngan.ledger.csv.LedgerCopy;
import phonngan.roster.KnownSubject;
import phonngan.roster.Rosters;

/// Rebuilds the ledgers of a copy: its offices and subjects with the keys that they had, and every chain up to the same
/// head. All of it comes in, or nothing does.
public final class ImportLedger {
    private final RebuildLedger rebuild;
    private final Offices offices;
    private final Rosters rosters;
    private final Transactions transactions;

    ImportLedger(RebuildLedger rebuild, Offices offices, Rosters rosters, Transactions transactions) {
        this.rebuild = rebuild;
        this.offices = offices;
        this.rosters = rosters;
        this.transactions = transactions;
    }

    /// What came of an import.
    public sealed interface Outcome {

        /// Everything came in.
        ///
        /// @param chains the reports of the chains, in the copy's order
        record Imported(List<LedgerReport> chains) implements Outcome {
            /// Keeps its own copy.
            public Imported {
                chains = List.copyOf(chains);
            }
        }

        /// A chain of the copy is broken; nothing came in.
        record Broken(String office, LedgerReport report) implements Outcome {
        }

        /// Something stands in the way here; nothing came in.
        record Refused(List<Problem> problems) implements Outcome {
            /// Keeps its own copy.
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Brings a copy in.
    ///
    /// @param at when it is brought in
    public Outcome bring(LedgerCopy copy, Instant at) {
        var places = new HashMap<String, Office>();
        copy.chains().forEach(it -> places.computeIfAbsent(it.office(), offices::findOrName));
        var known = new HashMap<Office, Map<String, KnownSubject>>();
        places.values().forEach(it -> known.put(it, rosters.listKnown(it.id())));
        var newcomers = newcomers(copy, places, known);
        var taken = taken(newcomers, known);
        if (!taken.isEmpty()) {
            return new Outcome.Refused(taken);
        }
        var drafts = new ArrayList<Rebuilt>();
        try {
            copy.forEachChain((chain, lines) -> {
                var book = new OfficeYear(places.get(chain.office()).id(), chain.year());
                drafts.add(rebuild.draft(new CopiedChain(book, chain.head(), chain.reversed()),
                        lines.map(it -> it.in(book)), at));
            });
            return enter(copy, places, newcomers, drafts, at);
        } finally {
            drafts.forEach(rebuild::sweep);
        }
    }

    private Outcome enter(LedgerCopy copy, Map<String, Office> places, Map<Office, List<KnownSubject>> newcomers,
            List<Rebuilt> drafts, Instant at) {
        for (int i = 0; i < drafts.size(); i++) {
            if (!drafts.get(i).report().isWhole()) {
                return new Outcome.Broken(copy.chains().get(i).office(), drafts.get(i).report());
            }
        }
        try {
            transactions.inOne(() -> {
                places.values().forEach(it -> offices.add(it, at));
                newcomers.forEach((office, subjects) -> rosters.addKnown(office.id(), subjects));
                for (int i = 0; i < drafts.size(); i++) {
                    if (drafts.get(i).posting().entries() > 0 && !rebuild.enter(drafts.get(i))) {
                        throw new NotEmpty(copy.chains().get(i));
                    }
                }
            });
        } catch (NotEmpty there) {
            return new Outcome.Refused(List.of(Problem.refused(ProblemCode.LEDGER_NOT_EMPTY, Place.file(""),
                    there.chain.office(), there.chain.year().toString())));
        }
        return new Outcome.Imported(drafts.stream().map(Rebuilt::report).toList());
    }

    /// Whom the copy names and nobody here knows, by office. Where the copy has one office, everybody belongs to it;
    /// else a key belongs to the office in whose chain it stands, and one that stands in none comes with the roster.
    private static Map<Office, List<KnownSubject>> newcomers(LedgerCopy copy, Map<String, Office> places,
            Map<Office, Map<String, KnownSubject>> known) {
        var newcomers = new HashMap<Office, List<KnownSubject>>();
        places.forEach((code, office) -> {
            var keys = places.size() == 1
                    ? copy.subjects().keySet().stream()
                    : copy.chains().stream().filter(it -> it.office().equals(code)).flatMap(it -> it.subjects()
                            .stream()).distinct();
            newcomers.put(office, keys.map(copy.subjects()::get).flatMap(Stream::ofNullable)
                    .filter(it -> !it.equals(known.get(office).get(it.id())))
                    .sorted((a, b) -> a.key().compareTo(b.key()))
                    .toList());
        });
        return newcomers;
    }

    /// Staff ids and unit codes that have another key here already: two people must never share one.
    private static List<Problem> taken(Map<Office, List<KnownSubject>> newcomers,
            Map<Office, Map<String, KnownSubject>> known) {
        return newcomers.entrySet().stream().flatMap(it -> it.getValue().stream()
                .filter(subject -> known.get(it.getKey()).containsKey(subject.id()))
                .map(subject -> Problem.refused(ProblemCode.SUBJECT_HAS_OTHER_KEY, Place.file("subjects.csv"),
                        subject.id(), it.getKey().code())))
                .toList();
    }

    private static final class NotEmpty extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient LedgerCopy.Chain chain;

        NotEmpty(LedgerCopy.Chain chain) {
            super(chain.office(), null, false, false);
            this.chain = chain;
        }
    }
}
