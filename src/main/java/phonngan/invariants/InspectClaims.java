package phonngan.invariants;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.intake.Claim;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Decision;
import phonngan.review.OwnCase;
import phonngan.intake.EvidenceFiles;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;
import phonngan.review.VersionStanding;
import phonngan.roster.ErasedWords;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;

/// Every claim of a year with all that was decided on it, in one pass.
public final class InspectClaims implements Inspection {
    private final ReviewBook claims;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final InspectedRows rows;
    private final EvidenceFiles files;
    private final Progress progress;

    /// Works on a store.
    public InspectClaims(ReviewBook claims, ServingRuleBooks ruleBooks, Rosters rosters, InspectedRows rows,
            EvidenceFiles files, Progress progress) {
        this.claims = claims;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.rows = rows;
        this.files = files;
        this.progress = progress;
    }

    @Override
    public Set<Invariant> invariants() {
        return EnumSet.of(Invariant.I14, Invariant.I15, Invariant.I16, Invariant.I17, Invariant.I21);
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        var rules = ruleBooks.findRuleBook(book).orElse(null);
        if (rules == null) {
            notebook.notAsked(Invariant.I17, "no-rules");
            return;
        }
        var papers = new SharedPapers(files.listShared(book), notebook);
        var erased = rows.listErased(book).stream().map(ErasedWords::new).map(ErasedWords::code)
                .collect(Collectors.toSet());
        var pass = new Pass(rules, rosters.get(book), papers, erased, notebook);
        claims.forEachHistory(book, history -> {
            pass.take(history);
            progress.advance("check", 1);
        });
        papers.finish();
    }

    private static final class Pass {
        private final RuleBook rules;
        private final Roster roster;
        private final SharedPapers papers;
        private final Set<String> erased;
        private final Notebook notebook;
        /// Few people decide on many claims.
        private final Map<String, OwnCase> reviewers = new HashMap<>();

        Pass(RuleBook rules, Roster roster, SharedPapers papers, Set<String> erased, Notebook notebook) {
            this.rules = rules;
            this.roster = roster;
            this.papers = papers;
            this.erased = erased;
            this.notebook = notebook;
        }

        void take(ClaimHistory history) {
            var standing = ClaimStanding.of(history, rules::readingsOf);
            checkDelivery(history);
            history.versions().forEach(it -> history.decisionsOn(it).forEach(one -> checkReason(it, one)));
            Stream.concat(standing.superseded().stream(), Stream.of(standing.current()))
                    .forEach(it -> checkOwnCase(history, it));
            standing.counting().ifPresent(papers::take);
        }

        private void checkDelivery(ClaimHistory history) {
            var numbers = new HashSet<Integer>();
            var rowsSeen = new HashSet<String>();
            for (var version : history.versions()) {
                notebook.checked(Invariant.I15, 1);
                if (!numbers.add(version.version()) || !rowsSeen.add(version.batch() + " " + version.row())) {
                    notebook.found(Invariant.I15, "claim " + version.id(), "",
                            "batch " + version.batch() + " row " + version.row() + " v" + version.version());
                }
                notebook.checked(Invariant.I16, 1);
                if (!version.isAsRead() || isWordlessWithoutErasure(version.sender().staffId())) {
                    notebook.found(Invariant.I16, "claim " + version.id(), version.contentHash(), "");
                }
            }
        }

        /// Words that an erasure took are missing by right; words that somebody took are not.
        private boolean isWordlessWithoutErasure(String sender) {
            return ErasedWords.areIn(sender) && !erased.contains(sender);
        }

        /// A plain acceptance needs none, nor does a sender who takes the own claim back.
        private void checkReason(Claim claim, Decision decision) {
            notebook.checked(Invariant.I21, 1);
            var needsNone = switch (decision.ruling()) {
                case Ruling.Accept accept -> accept.corrections().isEmpty();
                case Ruling.Withdraw _ -> decision.reviewer().equals(claim.sender().staffId());
                case Ruling.Admit _,Ruling.Return _,Ruling.Reject _,Ruling.Await _,Ruling.DuplicateOf _ -> false;
            };
            if (!needsNone && decision.ruling().reason().isBlank()) {
                notebook.found(Invariant.I21, "decision " + decision.id(), "", decision.ruling().word());
            }
        }

        /// Of what stands; a decision that another one has replaced decides nothing any more.
        private void checkOwnCase(ClaimHistory history, VersionStanding it) {
            var admissions = history.decisionsOn(it.claim()).stream()
                    .filter(decision -> decision.ruling() instanceof Ruling.Admit);
            Stream.concat(admissions, it.decision().stream()).forEach(decision -> {
                notebook.checked(Invariant.I17, 1);
                var own = reviewers.computeIfAbsent(decision.reviewer(), name -> new OwnCase(roster, name));
                if (!(decision.ruling() instanceof Ruling.Withdraw) && own.concerns(it.claim(), it.subject())) {
                    notebook.found(Invariant.I17, "decision " + decision.id() + ", claim " + it.claim().id(), "", "");
                }
            });
        }
    }
}
