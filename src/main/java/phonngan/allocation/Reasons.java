package phonngan.allocation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import phonngan.allocation.Ground.AllTiedOut;
import phonngan.allocation.Ground.BeyondQuota;
import phonngan.allocation.Ground.Chosen;
import phonngan.allocation.Ground.EqualShare;
import phonngan.allocation.Ground.LeftOut;
import phonngan.allocation.Ground.NoPay;
import phonngan.allocation.Ground.NoPoints;
import phonngan.allocation.Ground.NoSeat;
import phonngan.allocation.Ground.NobodyEligible;
import phonngan.allocation.Ground.NotChosen;
import phonngan.allocation.Ground.NotEmployed;
import phonngan.allocation.Ground.OtherEmployment;
import phonngan.allocation.Ground.PayShare;
import phonngan.allocation.Ground.PlaceAmount;
import phonngan.allocation.Ground.PointShare;
import phonngan.allocation.Ground.Remainder;
import phonngan.allocation.Ground.SharedPlaces;
import phonngan.allocation.Ground.ShortService;
import phonngan.allocation.Ground.TableBelowPot;
import phonngan.allocation.Ground.TakenIn;
import phonngan.allocation.Ground.TieLeftOut;
import phonngan.allocation.Ground.TieTakenIn;
import phonngan.common.Language;
import phonngan.common.ThaiDate;
import phonngan.common.Wording;
import phonngan.roster.EmploymentType;

/// Puts the grounds of a line into one sentence; the words stand in `messages/allocation_*.properties`.
final class Reasons {
    private static final String BUNDLE = "allocation";

    private final Language language;

    private Reasons(Language language) {
        this.language = language;
    }

    static String say(AllocationLine line, Language language) {
        var sentence = say(line.grounds(), language);
        return line.subject() == null ? new Reasons(language).text("left-over", sentence) : sentence;
    }

    static String say(List<Ground> grounds, Language language) {
        return grounds.stream().map(new Reasons(language)::sayGround).collect(Collectors.joining("; "));
    }

    static String say(Ground ground, Language language) {
        return new Reasons(language).sayGround(ground);
    }

    private String sayGround(Ground ground) {
        return switch (ground) {
            case EqualShare(var pot, var recipients) -> text("equal-share", pot.grouped(), recipients);
            case PointShare(var own, var all, var pot) ->
                text("point-share", own.plain(), all.plain(), pot.grouped());
            case PayShare(var own, var all, var pot) ->
                text("pay-share", own.grouped(), all.grouped(), pot.grouped());
            case PlaceAmount(var place, var amount) -> text("place-amount", place, amount.grouped());
            case SharedPlaces(var first, var last, var amount) ->
                text("shared-places", first, last, amount.grouped(), last - first + 1);
            case Remainder(var numerator, var denominator, var rounding) ->
                text("remainder." + key(rounding), numerator, denominator);
            case NoPoints() -> text("no-points");
            case NoPay() -> text("no-pay");
            case Chosen(var ruling) -> text("chosen", ruling.by(), day(ruling.on()), ruling.reason());
            case NotChosen(var ruling) -> text("not-chosen", ruling.by(), day(ruling.on()), ruling.reason());
            case TakenIn(var it) -> text("taken-in", it.by(), day(it.on()), it.reason());
            case LeftOut(var it) -> text("left-out", it.by(), day(it.on()), it.reason());
            case TieTakenIn(var seats) -> text("tie-taken-in", seats);
            case TieLeftOut(var seats) -> text("tie-left-out", seats);
            case BeyondQuota(var seats) -> text("beyond-quota", seats);
            case NotEmployed(var on) -> text("not-employed", day(on));
            case OtherEmployment(var type, var asked) -> text("other-employment", employment(type),
                    asked.stream().map(this::employment).collect(Collectors.joining(", ")));
            case ShortService(var months, var asked, var on) -> text("short-service", months, asked, day(on));
            case NobodyEligible() -> text("nobody-eligible");
            case NoSeat(var eligible) -> text("no-seat", eligible);
            case AllTiedOut(var seats) -> text("all-tied-out", seats);
            case TableBelowPot(var given, var pot) -> text("table-below-pot", given.grouped(), pot.grouped());
        };
    }

    private String text(String key, Object... arguments) {
        return Wording.say(language, BUNDLE, key, Arrays.stream(arguments).map(Object::toString).toList());
    }

    private static String key(Ground.Rounding rounding) {
        return rounding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A known kind in words, another as written.
    private String employment(String type) {
        if (type.isEmpty()) {
            return text("employment.none");
        }
        return Arrays.stream(EmploymentType.values()).map(EmploymentType::id).filter(type::equals).findFirst()
                .map(it -> text("employment." + it)).orElse(type);
    }

    private String day(LocalDate day) {
        return ThaiDate.print(day, language);
    }
}
