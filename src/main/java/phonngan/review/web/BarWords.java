package phonngan.review.web;

import phonngan.common.Wording;
import phonngan.common.web.Ui;
import phonngan.review.Bar;

/// Tells people why they may not decide, what to do about it, and who can.
final class BarWords {
    private BarWords() {
    }

    static String say(Bar bar, Ui ui) {
        return switch (bar) {
            case Bar.NotNow(var why) -> {
                var problem = why.problem(ui.language());
                yield Wording.message(problem, ui.language()) + " " + Wording.remedy(problem, ui.language());
            }
            case Bar.NotInOffice(var day) -> ui.t("review.bar.not-in-office", ui.day(day));
            case Bar.Interested(var interest) -> ui.t("review.bar." + interest.word());
        };
    }
}
