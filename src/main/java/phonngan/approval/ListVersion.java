package phonngan.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;

/// A version of the list of a round, without its lines.
///
/// @param id its id
/// @param book the office and year
/// @param round the round's id
/// @param version counts the round's lists, from 1 without a gap
/// @param replaces the version that it takes the place of; null for the first one
/// @param hash the fingerprint of its text
/// @param head the ledger's head on which it rests
/// @param rules the rule book on which it rests
/// @param run the run whose points are posted
/// @param proposedBy who drew it up
/// @param enteredBy who entered it
/// @param at when, to the millisecond
/// @param acts what was done with it, earliest first
public record ListVersion(long id, OfficeYear book, String round, int version, @Nullable Integer replaces,
        ListHash hash, Head head, CatalogueDigest rules, long run, String proposedBy, String enteredBy, Instant at,
        List<ListAct> acts) {
    /// Keeps its own copy.
    public ListVersion {
        acts = List.copyOf(acts);
    }

    /// Where it stands, derived from what was done with it.
    public ListState state() {
        var state = ListState.PROPOSED;
        for (var act : acts) {
            state = switch (act.what()) {
                case ListAct.Resolved(var resolution) ->
                    resolution.carried() ? ListState.RESOLVED : ListState.NOT_CARRIED;
                case ListAct.Approved _ -> ListState.APPROVED;
                case ListAct.SentBack _ -> ListState.SENT_BACK;
                case ListAct.Reopened _ -> ListState.REOPENED;
                case ListAct.OrderRecorded _,ListAct.ReopenAsked _ -> state;
            };
        }
        return state;
    }

    /// The act of a kind, if there was one.
    public <T extends ListAct.What> Optional<T> find(Class<T> kind) {
        return acts.stream().map(ListAct::what).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// When something of a kind was done, if it was.
    public Optional<Instant> when(Class<? extends ListAct.What> kind) {
        return acts.stream().filter(it -> kind.isInstance(it.what())).map(ListAct::at).findFirst();
    }

    /// The same version with one act more.
    ListVersion with(ListAct act) {
        return new ListVersion(id, book, round, version, replaces, hash, head, rules, run, proposedBy, enteredBy, at,
                Stream.concat(acts.stream(), Stream.of(act)).toList());
    }
}
