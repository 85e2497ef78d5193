package phonngan.scoring.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.catalogue.Indicator;
import phonngan.common.Wording;
import phonngan.cycle.Allowance;
import phonngan.intake.ClaimState;
import phonngan.intake.Draft;
import phonngan.review.AppealCase;
import phonngan.review.AppealOutcome;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Confirmation;
import phonngan.review.Decision;
import phonngan.roster.StaffMember;
import phonngan.roster.Unit;
import phonngan.scoring.Debt;
import phonngan.scoring.SheetLine;

/// Somebody's own evidence: what was received, sent back and why, accepted; what each indicator gives, what is owed, and
/// what the next point needs.
///
/// @param sheet the points with their reasons
/// @param sending whether evidence may be sent, sent again and taken back now
/// @param claims the own claims, the latest first, at most [#MOST]
/// @param total how many there are
/// @param waiting what others owe, and what they have confirmed
/// @param objecting whether decisions may be objected to, and what was
/// @param drafts what was put aside, the latest first
/// @param said what has just been done; empty for nothing
/// @param refusal why something was not done; empty for nothing
public record MinePage(SheetPage sheet, Allowance sending, List<Mine> claims, int total, Waiting waiting,
        Objecting objecting,
        List<PutAside> drafts, String said, String refusal) {
    private static final Set<String> DONE = Set.of("withdrawn", "tallied", "draft", "dropped", "appealed");
    /// The most claims on the page.
    static final int MOST = 200;

    /// Keeps its own copy.
    public MinePage {
        claims = List.copyOf(claims);
        drafts = List.copyOf(drafts);
    }

    /// What others owe, and what they have confirmed.
    ///
    /// @param debts everything that others owe
    /// @param confirmed everything that was confirmed, what was taken back included
    public record Waiting(List<Debt> debts, List<Confirmation> confirmed) {
        /// Keeps its own copies.
        public Waiting {
            debts = List.copyOf(debts);
            confirmed = List.copyOf(confirmed);
        }
    }

    /// Whether decisions may be objected to.
    ///
    /// @param closed why not now; empty while they may
    /// @param until when the time for it is over; empty when it has no end
    /// @param cases what was objected to, by the decision
    public record Objecting(Optional<AppealOutcome> closed, Optional<Instant> until, Map<Long, AppealCase> cases) {
        /// Keeps its own copy.
        public Objecting {
            cases = Map.copyOf(cases);
        }
    }

    /// A form that was put aside.
    ///
    /// @param draft what stands in it
    /// @param indicator for which indicator
    public record PutAside(Draft draft, Indicator indicator) {
    }

    /// One of the own claims.
    ///
    /// @param history all that is known of it
    /// @param standing where it stands
    /// @param replaceable whether it came through our own form and can be sent again
    /// @param withdrawable whether its sender may take it back
    /// @param objectionable whether the decision on it leaves something to object to
    public record Mine(ClaimHistory history, ClaimStanding standing, boolean replaceable, boolean withdrawable,
            boolean objectionable) {
        /// The state of the latest version.
        public ClaimState state() {
            return standing.current().state();
        }

        /// The indicator for which it counts.
        public String indicator() {
            return standing.current().facts().indicator();
        }

        /// The reason of the decision that stands; empty for none.
        public String reason() {
            return standing.current().decision().map(it -> it.ruling().reason()).orElse("");
        }

        /// The id of the decision that stands; 0 while there is none.
        public long decision() {
            return standing.current().decision().map(Decision::id).orElse(0L);
        }

        /// Whether an earlier version goes on counting.
        public boolean earlierCounts() {
            return standing.counting().filter(it -> !it.claim().equals(standing.current().claim())).isPresent();
        }
    }

    /// Whether evidence may be sent now.
    public boolean isOpen() {
        return sending instanceof Allowance.Allowed;
    }

    /// Why it may not, when it may again, and who can change that; empty while it may.
    public String whyNotSending() {
        var language = frame().ui().language();
        return switch (sending) {
            case Allowance.Allowed _ -> "";
            case Allowance.NotNow why -> Wording.message(why.problem(language), language) + " "
                    + Wording.remedy(why.problem(language), language);
        };
    }

    /// Whether something has just been done that the page should say.
    public boolean hasSaid() {
        return DONE.contains(said);
    }

    /// What is owed for an indicator: by whom, since when.
    public List<String> awaits(SheetLine line) {
        var ui = frame().ui();
        return waiting.debts().stream().filter(it -> it.indicator().id().equals(line.indicator().id()))
                .map(it -> prefixed(it) + (it.isOpen()
                        ? ui.t("owed.waits", OwedWords.document(it, sheet.rules(), ui), unit(it), ui.day(it.since()))
                        : ui.t("owed.waits.judges")))
                .toList();
    }

    private String prefixed(Debt debt) {
        return debt.number() == 0 ? "" : frame().ui().t("mine.step", debt.number()) + " ";
    }

    private String unit(Debt debt) {
        return sheet.roster().findUnit(debt.unit()).map(Unit::name).orElse(debt.unit());
    }

    /// What was confirmed for an indicator.
    public List<Confirmation> confirmed(SheetLine line) {
        return waiting.confirmed().stream().filter(it -> it.indicator().equals(line.indicator().id())).toList();
    }

    /// A confirmation in a sentence.
    public String told(Confirmation it) {
        var ui = frame().ui();
        var head = sheet.roster().findById(it.confirmedBy()).map(StaffMember::name).orElse(it.confirmedBy());
        return it.withdrawal().map(back -> ui.t("owed.confirmed.back", ui.moment(back.at()), back.reason()))
                .orElseGet(() -> ui.t("owed.confirmed", it.report().number(), ui.day(it.report().date()), head,
                        ui.moment(it.at())));
    }

    /// Where the file of a confirmation is.
    public String file(Confirmation it) {
        return OwedWords.file(frame(), it.report().file());
    }

    /// What the reader objected to in a claim; empty for nothing.
    public Optional<AppealCase> objection(Mine mine) {
        return mine.history().decisions().stream().map(it -> objecting.cases().get(it.id()))
                .filter(Objects::nonNull).reduce((_, latest) -> latest);
    }

    /// Whether the decision on a claim may be objected to, the time for it aside.
    public boolean isObjectionable(Mine mine) {
        return mine.objectionable() && !objecting.cases().containsKey(mine.decision());
    }

    /// Why nobody can object now; empty while one may.
    public String closed() {
        return objecting.closed().map(it -> MineController.why(frame(), it)).orElse("");
    }

    /// The name of who answered an objection.
    public String judge(String reviewer) {
        return sheet.roster().findById(reviewer).map(StaffMember::name).orElse(reviewer);
    }

    /// Where an objection is sent, with the token of the stay.
    public Address appeal() {
        return Address.of(frame().at("/mine/appeal")).with("form-token", frame().visit().formToken());
    }

    /// Where a draft is filled in further.
    public Address open(PutAside it) {
        return send(it.draft().indicator()).with("draft", it.draft().receipt());
    }

    /// The title of a draft's indicator in the reader's language.
    public String title(PutAside it) {
        return frame().ui().title(it.indicator().title(), it.indicator().titleEn());
    }

    /// Around the page.
    public Frame frame() {
        return sheet.frame();
    }

    /// How many claims stand where, states without any left out.
    public SequencedMap<ClaimState, Long> counts() {
        return claims.stream().collect(Collectors.groupingBy(Mine::state, TreeMap::new, Collectors.counting()));
    }

    /// Claims that were sent back: the sender has to do something.
    public List<Mine> returned() {
        return claims.stream().filter(it -> it.state() == ClaimState.RETURNED).toList();
    }

    /// The claims for an indicator.
    public List<Mine> of(SheetLine line) {
        return byIndicator().getOrDefault(line.indicator().id(), List.of());
    }

    /// Indicators with a claim or with points.
    public List<SheetLine> begun() {
        return lines().stream().filter(it -> !of(it).isEmpty() || !it.total().isZero()).toList();
    }

    /// Indicators for which nothing was sent yet.
    public List<SheetLine> open() {
        return lines().stream().filter(it -> of(it).isEmpty() && it.total().isZero()).toList();
    }

    /// Claims for indicators that are not on the sheet.
    public List<Mine> elsewhere() {
        var known = lines().stream().map(it -> it.indicator().id()).collect(Collectors.toSet());
        return claims.stream().filter(it -> !known.contains(it.indicator())).toList();
    }

    private List<SheetLine> lines() {
        return sheet.sheet() == null ? List.of() : sheet.measured().lines();
    }

    private Map<String, List<Mine>> byIndicator() {
        return claims.stream().collect(Collectors.groupingBy(Mine::indicator));
    }

    /// Where evidence for an indicator is sent.
    public Address send(String indicator) {
        return Address.of(frame().at("/mine/send")).then(indicator);
    }

    /// Where a claim is sent again.
    public Address replace(Mine mine) {
        var claim = mine.standing().current().claim();
        return send(claim.facts().indicator()).with("receipt", claim.identity());
    }

    /// The receipt of a claim.
    public Address receipt(Mine mine) {
        var claim = mine.standing().current().claim();
        return Address.of(frame().at("/mine/sent")).then(claim.facts().indicator()).then(claim.identity());
    }
}
