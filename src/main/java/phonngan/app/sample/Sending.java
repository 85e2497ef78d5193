package phonngan.app.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the achievements are sent: by whom, when, in which handwriting, and with which troubles. Half of everything
/// comes in the last week.
final class Sending {
    private static final Set<SampleForm> NUMBERED = Set.of(SampleForm.STUDENT_AWARDS, SampleForm.TRAINING,
            SampleForm.EVIDENCE);

    private final Province province;
    private final Dice dice;
    private final HandWriting hand;
    private final SendingTimes times;
    private final Damaging damaging;
    private final Deque<Fate> cards = new ArrayDeque<>();
    private final Map<SampleForm, Integer> numbers = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    private Sending(Province province, Dice dice) {
        this.province = province;
        this.dice = dice;
        this.hand = new HandWriting(dice);
        this.times = new SendingTimes(dice);
        this.damaging = new Damaging(dice);
    }

    /// Every answer of the year, by the time of its last version.
    static List<Answer> send(Province province, List<Achievement> achievements, Dice dice) {
        var sending = new Sending(province, dice);
        achievements.forEach(sending::send);
        sending.answers.sort(Comparator.comparing(Answer::sentAt).thenComparing(Answer::key));
        return sending.answers;
    }

    private void send(Achievement what) {
        var fate = fate(what);
        var answer = answer(what, fate, times.moment(what, fate), "");
        answers.add(answer);
        if (fate == Fate.SENT_TWICE) {
            var again = answer(what, Fate.SENT_TWICE, times.later(answer.sentAt()), answer.key());
            answers.add(new Answer(what, again.sender(), sameBut(answer.cells(), again), again.key(), again.sentAt(),
                    fate, null, null, answer.key()));
        }
    }

    private Fate fate(Achievement what) {
        if (cards.isEmpty()) {
            cards.addAll(dice.shuffled(Fate.cards()));
        }
        var drawn = cards.pop();
        if (drawn == Fate.UNDECIDED && what.form() == SampleForm.QUALITY_ACTIVITY) {
            return Fate.AWAITED;
        }
        return suits(drawn, what) ? drawn : Fate.ACCEPTED;
    }

    /// Not every trouble can befall every form: rows without a number cannot be sent twice, and so on.
    private static boolean suits(Fate fate, Achievement what) {
        return switch (fate) {
            case ACCEPTED, UNMATCHED -> true;
            case SENT_TWICE -> NUMBERED.contains(what.form());
            case WITHDRAWN -> NUMBERED.contains(what.form()) && what.owner().terms().size() == 1
                    && !what.owner().cameDuringTheYear();
            case CORRECTED -> Corrections.canCorrect(what);
            case NAMED -> !what.form().isOfUnits() && what.form() != SampleForm.CHECKLIST;
            case OUT_OF_PERIOD, YEAR_MISTYPED, RETURNED, REJECTED, LATE, LATE_ADMITTED, UNDECIDED, AWAITED,
                    DECIDED_AFTERWARDS ->
                what.form() != SampleForm.CHECKLIST;
        };
    }

    private Answer answer(Achievement what, Fate fate, LocalDateTime sentAt, String original) {
        var sender = sender(what, fate);
        var cells = new LinkedHashMap<>(what.cells());
        var key = identify(what, fate, sender, cells);
        put(cells, what.form().dayHeader(), times.day(what, fate, sentAt));
        put(cells, what.form().fileHeader(), Achievements.link(dice));
        stamp(cells, what.form(), sentAt);
        var earlier = earlier(what, fate, sentAt, cells);
        var damage = earlier == null ? damaging.damage(what, fate, sentAt, cells) : null;
        return new Answer(what, sender, cells, key, sentAt, fate, earlier, damage, original);
    }

    /// Now and then a colleague sends for somebody else, and says so by the staff id.
    private Person sender(Achievement what, Fate fate) {
        var mayBeColleague = what.unit() == null && fate == Fate.ACCEPTED && what.form() != SampleForm.CHECKLIST;
        return mayBeColleague && dice.chance(2) ? dice.pick(province.inGroup("staff")) : what.owner();
    }

    /// Fills in whose the answer is, rightly or wrongly, and answers its identity.
    private String identify(Achievement what, Fate fate, Person sender, Map<String, String> cells) {
        var form = what.form();
        cells.put(SampleForm.EMAIL, sender.equals(what.owner()) ? what.owner().email() : "");
        String owner;
        if (form.isOfUnits()) {
            owner = fate.hidesOwner() ? "D-" + dice.between(20, 60) + what.unit() : String.valueOf(what.unit());
            cells.put(SampleForm.UNIT_CODE, owner);
        } else {
            owner = fate.hidesOwner() ? new Mistaking(province, dice).identify(what, cells) : rightly(what, cells);
        }
        if (form.keyLetter().isEmpty()) {
            return form == SampleForm.CHECKLIST ? "" : owner + what.identity();
        }
        var key = String.format(Locale.ROOT, "%s-%05d", form.keyLetter(), numbers.merge(form, 1, Integer::sum));
        cells.put(SampleForm.KEY, key);
        return key;
    }

    /// By staff id, now and then in Thai digits; where the form asks for the name too, by whatever is filled.
    private String rightly(Achievement what, Map<String, String> cells) {
        var owner = what.owner();
        var asksName = what.form().headers().contains(SampleForm.STAFF_NAME);
        if (asksName) {
            cells.put(SampleForm.STAFF_NAME, hand.name(owner));
        }
        cells.put(SampleForm.STAFF_ID,
                dice.chance(3) ? HandWriting.thaiDigits(owner.id()) : owner.id());
        if (asksName && dice.chance(4) && !String.valueOf(cells.get(SampleForm.EMAIL)).isEmpty()) {
            cells.put(SampleForm.STAFF_ID, "");
        }
        return String.valueOf(cells.get(SampleForm.STAFF_ID)).isEmpty()
                ? owner.id()
                : String.valueOf(cells.get(SampleForm.STAFF_ID));
    }

    private static void stamp(Map<String, String> cells, SampleForm form, LocalDateTime at) {
        cells.put(SampleForm.SENT_AT, HandWriting.stamp(form.stamp(), at));
    }

    /// Some of what was sent in spring is edited in September: another file, another timestamp.
    private Answer.@Nullable Earlier earlier(Achievement what, Fate fate, LocalDateTime sentAt,
            Map<String, String> cells) {
        var inSeptember = sentAt.getMonthValue() == 9 && sentAt.getYear() == 2023;
        var editable = NUMBERED.contains(what.form()) && !what.owner().changedRole() && fate != Fate.SENT_TWICE
                && !fate.hidesOwner();
        if (!inSeptember || !editable || !dice.chance(30)) {
            return null;
        }
        var before = dice.day(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 6, 20)).atTime(dice.between(8, 20),
                dice.below(60), dice.below(60));
        var row = new LinkedHashMap<>(cells);
        put(row, what.form().fileHeader(), Achievements.link(dice));
        stamp(row, what.form(), before);
        return new Answer.Earlier(row, before);
    }

    private static Map<String, String> sameBut(Map<String, String> first, Answer again) {
        var row = new LinkedHashMap<>(first);
        for (var header : List.of(SampleForm.SENT_AT, SampleForm.KEY)) {
            row.put(header, String.valueOf(again.cells().get(header)));
        }
        return row;
    }

    private static void put(Map<String, String> cells, String header, String value) {
        if (!header.isEmpty()) {
            cells.put(header, value);
        }
    }
}
