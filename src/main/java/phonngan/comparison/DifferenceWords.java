package phonngan.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.ThaiDate;
import phonngan.common.Wording;
import phonngan.scoring.Evidence;
import phonngan.scoring.Explanation;
import phonngan.scoring.Explanation.Part;
import phonngan.scoring.ExplainScores.Explained;
import phonngan.scoring.ScoreState;
import phonngan.scoring.Titles;

/// Says why a figure differs; the words stand in `messages/comparison_*.properties`.
///
/// @param language the reader's
/// @param titles what people call the ids
public record DifferenceWords(Language language, Titles titles) {
    private static final java.time.ZoneId THAILAND = java.time.ZoneId.of("Asia/Bangkok");
    private static final int MOST_REASONS = 4;

    /// Why, in one or two sentences.
    public String why(FigureDifference it) {
        return it.cause().map(cause -> say(cause, it.explained())).orElseGet(() -> unexplained(it));
    }

    private String say(DifferenceCause cause, @Nullable Explained ours) {
        return switch (cause) {
            case DifferenceCause.NotAssessed() -> text("not-assessed");
            case DifferenceCause.SetAside() -> text("set-aside");
            case DifferenceCause.WithoutBonus(var base, var bonus) -> text("without-bonus", base, bonus);
            case DifferenceCause.ItemByItem(var missing) -> text("item-by-item", missing.number(),
                    title(missing.title(), missing.titleEn()));
            case DifferenceCause.BeyondTheBound(var bound) -> text("beyond-the-bound", bound);
            case DifferenceCause.AlsoCounts(var claims) -> text("also-counts",
                    claims.stream().map(it -> whyNot(it, ours)).collect(Collectors.joining("; ")));
            case DifferenceCause.LeavesOut(var claims) ->
                text("leaves-out", claims.stream().map(this::decided).collect(Collectors.joining("; ")));
            case DifferenceCause.TakesLevel(var claim, var own, var theirs) -> text("takes-level", named(claim),
                    title(theirs.title(), theirs.titleEn()), title(own.title(), own.titleEn()));
            case DifferenceCause.EachByItself() -> text("each-by-itself");
            case DifferenceCause.CountsAwaited() -> text("counts-awaited");
            case DifferenceCause.SumOfParts(int figures) -> text("sum-of-parts", figures);
            case DifferenceCause.OwnSumDiffers(var sum) -> text("own-sum", sum);
            case DifferenceCause.OfIndicator(var indicator, var within) -> text("of-indicator",
                    title(indicator.title(), indicator.titleEn()), say(within, null));
        };
    }

    private String unexplained(FigureDifference it) {
        var explained = it.explained();
        var ours = it.ours();
        if (explained == null) {
            return text("unexplained.total", it.base(), it.theirs().points(), ours == null ? "0" : ours);
        }
        return text("unexplained", it.theirs().points(), reasons(explained));
    }

    /// The sentences that made our figure, and what did not count.
    private String reasons(Explained it) {
        var parts = new Explanation(it.theCase(), it.score(), titles).parts(language);
        var sentences = List.of(Part.COUNTED, Part.AWAITED, Part.NOT_COUNTED).stream()
                .flatMap(part -> parts.getOrDefault(part, List.of()).stream()).map(Explanation.Line::sentence)
                .limit(MOST_REASONS).toList();
        return sentences.isEmpty()
                ? text(it.score().state() == ScoreState.SCORED ? "nothing-sent" : "not-assessed")
                : String.join("; ", sentences);
    }

    /// Why a claim does not count, as our own explanation says it.
    private String whyNot(Evidence claim, @Nullable Explained ours) {
        return ours == null
                ? named(claim)
                : new Explanation(ours.theCase(), ours.score(), titles).lines(language).stream()
                        .filter(it -> it.claims().contains(claim.claimId())).map(Explanation.Line::sentence)
                        .findFirst().orElseGet(() -> named(claim));
    }

    private String decided(Evidence it) {
        var at = it.decidedAt();
        return it.decidedBy().isEmpty() || at == null
                ? named(it)
                : text("decided", named(it), it.decidedBy(),
                        ThaiDate.print(at.atZone(THAILAND).toLocalDate(), language));
    }

    private String named(Evidence it) {
        return text("claim", it.reference());
    }

    private String title(String thai, @Nullable String english) {
        return switch (language) {
            case TH -> thai;
            case EN -> english == null ? thai : english;
        };
    }

    private String text(String key, Object... arguments) {
        return Wording.say(language, "comparison", key, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
