package phonngan.common.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.common.DateReading;
import phonngan.common.DateStyle;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.ThaiDate;

/// A day as somebody typed it in a form, such as `21 พ.ย. 2569`: calendars that browsers bring count years otherwise.
/// The part `day.jte` shows it.
///
/// @param text as typed
/// @param day the day; null when nothing was typed, or nothing that is a day
/// @param fault why it is no day, for the reader; empty when it is one or nothing was typed
public record TypedDay(String text, @Nullable LocalDate day, String fault) {
    /// Nothing was typed.
    public static final TypedDay BLANK = new TypedDay("", null, "");
    private static final int LONGEST = 60;

    /// Reads what was typed.
    ///
    /// @param near the fiscal year in question, which decides years of two digits
    public static TypedDay read(@Nullable String typed, FiscalYear near, Ui ui) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        return switch (ThaiDate.readAnyYear(text, near)) {
            case DateReading.Day(LocalDate day, _) -> new TypedDay(text, day, "");
            case DateReading.NoDate _ -> new TypedDay(text.substring(0, Math.min(text.length(), LONGEST)), null,
                    ui.t("frame.day.fault"));
        };
    }

    /// A day that is proposed.
    public static TypedDay of(LocalDate day, Ui ui) {
        return new TypedDay(
                ThaiDate.print(day, ui.language() == Language.TH ? DateStyle.THAI_SHORT : DateStyle.ENGLISH), day, "");
    }
}
