package phonngan.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Ruling;
import phonngan.scoring.SheetLine;

/// Somebody's own evidence: what was received, sent back and why, accepted; what each indicator gives, what is owed, and
/// what the next point needs.
///
/// @param sheet the points with their reasons
/// @param claims the own claims, the latest first, at most [#MOST]
/// @param total how many there are
/// @param withdrawn whether one was just taken back
public record MinePage(SheetPage sheet, List<Mine> claims, int total, boolean withdrawn) {
    /// The most claims on the page.
    static final int MOST = 200;

    /// Keeps its own copy.
    public MinePage {
        claims = List.copyOf(claims);
    }

    /// One of the own claims.
    ///
    /// @param history all that is known of it
    /// @param standing where it stands
    /// @param replaceable whether it came through our own form and can be sent again
    /// @param withdrawable whether its sender may take it back
    public record Mine(ClaimHistory history, ClaimStanding standing, boolean replaceable, boolean withdrawable) {
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

        /// Who owes what by a decision; empty when nobody does.
        public List<String> owed() {
            return standing.current().decision().map(it -> it.ruling()).filter(Ruling.Await.class::isInstance)
                    .map(Ruling.Await.class::cast).map(it -> List.of(it.owedDocument(), it.owedBy()))
                    .orElse(List.of());
        }

        /// Whether an earlier version goes on counting.
        public boolean earlierCounts() {
            return standing.counting().filter(it -> !it.claim().equals(standing.current().claim())).isPresent();
        }
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
