package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.common.Progress;
import phonngan.ledger.PostingResult.ChainBroken;
import phonngan.ledger.PostingResult.NothingToPost;
import phonngan.ledger.PostingResult.Posted;
import phonngan.ledger.PostingResult.RoundSealed;
import phonngan.roster.SubjectKey;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;

/// What posting does besides entries, of which [PointLedgerContract] tells: it says how far it is, leaves no draft
/// behind, and keeps out of a round that is closed.
class PostScoresTest {
    private final LedgerDesk desk = LedgerDesk.inMemory();
    private final InMemoryPointLedger ledger = (InMemoryPointLedger) desk.ledger();

    @Test
    void whoWatchesIsToldAfterEveryThousandEntriesAndAtTheEnd() {
        var told = new ArrayList<String>();
        var figures = IntStream.rangeClosed(1, 2001).mapToObj(it -> new Figure(new SubjectKey("%032x".formatted(it)),
                "sar", Points.of(3), Points.ZERO, List.of())).toList();

        post(RoundSeals.NONE, (stage, pieces) -> told.add(stage + " " + pieces), figures);

        assertThat(told).containsExactly("post 1000", "post 1000", "post 1");
    }

    @Test
    void noDraftIsLeftBehindWhateverComesOfIt() {
        assertThat(desk.post(1, "aa sar 3 0")).isInstanceOf(Posted.class);
        assertThat(ledger.listDrafts()).isEmpty();

        assertThat(desk.post(2, "aa sar 3 0")).isInstanceOf(NothingToPost.class);
        assertThat(ledger.listDrafts()).isEmpty();

        ledger.tamper(desk.book(), _ -> List.of());
        assertThat(desk.post(3, "aa sar 4 0")).isInstanceOf(ChainBroken.class);
        assertThat(ledger.listDrafts()).isEmpty();
    }

    @Test
    void aRoundOnWhichAnApprovedListRestsTakesNoEntry() {
        desk.post(1, "aa sar 3 0");
        var seal = new RoundSeal("12m", "2566-12m", 1, "cli:director", Instant.parse("2023-10-31T05:00:00Z"));
        RoundSeals sealed = (_, round) -> Optional.of(seal).filter(_ -> round.equals("12m"));

        assertThat(post(sealed, Progress.UNSEEN, LedgerDesk.figures("aa sar 4 0"))).isEqualTo(new RoundSealed(seal));
        assertThat(post(sealed, Progress.UNSEEN, LedgerDesk.figures("aa sar 3 0"))).as("nothing would change")
                .isInstanceOf(NothingToPost.class);
        assertThat(desk.chain()).isEqualTo("1 award aa sar 12m 3 scored\n");
    }

    private PostingResult post(RoundSeals seals, Progress progress, List<Figure> figures) {
        return new PostScores(desk.ledger(), seals, desk.transactions(), desk.ids(), progress)
                .post(desk.order("12m", 2), figures::stream);
    }
}
