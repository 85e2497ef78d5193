package phonngan.app.sample;

import java.util.Map;

/// How people name themselves so that nobody, or somebody else too, is found.
final class Mistaking {
    private final Province province;
    private final Dice dice;

    Mistaking(Province province, Dice dice) {
        this.province = province;
        this.dice = dice;
    }

    /// Fills in whose the answer is wrongly, and answers what stands as the staff id, or a stand-in for it.
    String identify(Achievement what, Map<String, String> cells) {
        var owner = what.owner();
        var asksName = what.form().headers().contains(SampleForm.STAFF_NAME);
        var id = switch (dice.below(asksName ? 4 : 2)) {
            case 0 -> unknownId(owner);
            case 1 -> {
                // a colleague's address beside the own id
                cells.put(SampleForm.EMAIL, colleagueOf(owner).email());
                yield owner.id();
            }
            case 2 -> {
                cells.put(SampleForm.EMAIL, owner.name().latin() + "@mail.example");
                yield "";
            }
            default -> {
                cells.put(SampleForm.EMAIL, "");
                cells.put(SampleForm.STAFF_NAME, owner.name().first() + " " + owner.name().last() + "กุล");
                yield "";
            }
        };
        if (asksName && !cells.containsKey(SampleForm.STAFF_NAME)) {
            cells.put(SampleForm.STAFF_NAME, owner.fullName());
        }
        cells.put(SampleForm.STAFF_ID, id);
        return id;
    }

    /// The own id with a letter O for the zero, or a number too many.
    private String unknownId(Person owner) {
        return dice.chance(50) ? owner.id() + "0" : "SO" + owner.id().substring(1);
    }

    private Person colleagueOf(Person owner) {
        var colleague = dice.pick(province.inGroup("teacher"));
        return colleague.equals(owner) || colleague.cameDuringTheYear() ? colleagueOf(owner) : colleague;
    }
}
