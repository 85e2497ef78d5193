package phonngan.intake;

import java.util.List;
import java.util.Optional;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Why the answers of a sheet cannot be read now. Each is a problem with its remedy; none loses anything, because the
/// whole sheet is read again as soon as it is over.
public sealed interface SheetTrouble extends ConnectionState {

    /// No key file was set up.
    record KeyMissing() implements SheetTrouble {
    }

    /// Google does not accept the key, or the file holds none.
    ///
    /// @param said what is wrong with it
    record KeyRefused(String said) implements SheetTrouble {
    }

    /// The key's project may not use the Sheets API.
    record ApiSwitchedOff() implements SheetTrouble {
    }

    /// The sheet is not shared with the service account, or no longer.
    ///
    /// @param account the address with which it must be shared
    record NotShared(String account) implements SheetTrouble {
    }

    /// There is no spreadsheet of that id.
    record SheetGone() implements SheetTrouble {
    }

    /// It is another kind of document, such as an Excel file in Drive.
    record NotASheet() implements SheetTrouble {
    }

    /// The spreadsheet has no tab of that number any more.
    ///
    /// @param gid the number
    /// @param tabs the tabs that it has
    record TabGone(String gid, String tabs) implements SheetTrouble {
    }

    /// Questions that the form maps were renamed, removed or doubled.
    ///
    /// @param changes what changed, as [HeaderWatch#changes()] says it
    record QuestionsChanged(String changes) implements SheetTrouble {
    }

    /// So much is gone that a person has to say that this is meant.
    ///
    /// @param missing how many claims
    /// @param known of how many
    record TooManyMissing(String missing, String known) implements SheetTrouble {
    }

    /// The form does not fit the year's rule book, or there is none.
    ///
    /// @param said the first thing that does not fit
    record FormRefused(String said) implements SheetTrouble {
    }

    /// Google did not answer well, however often it was asked.
    ///
    /// @param range which part of the sheet was asked for last
    /// @param said what came instead
    record GoogleAway(String range, String said) implements SheetTrouble {
    }

    /// The sheet was edited all the while, so that no two readings agreed.
    record Unsettled() implements SheetTrouble {
    }

    /// The problem that it is.
    default ProblemCode code() {
        return switch (this) {
            case KeyMissing _ -> ProblemCode.GOOGLE_KEY_MISSING;
            case KeyRefused _ -> ProblemCode.GOOGLE_KEY_REFUSED;
            case ApiSwitchedOff _ -> ProblemCode.SHEETS_API_OFF;
            case NotShared _ -> ProblemCode.SHEET_NOT_SHARED;
            case SheetGone _ -> ProblemCode.SHEET_GONE;
            case NotASheet _ -> ProblemCode.NOT_A_GOOGLE_SHEET;
            case TabGone _ -> ProblemCode.TAB_GONE;
            case QuestionsChanged _ -> ProblemCode.QUESTIONS_CHANGED;
            case TooManyMissing _ -> ProblemCode.TOO_MANY_MISSING;
            case FormRefused _ -> ProblemCode.SHEET_FORM_REFUSED;
            case GoogleAway _ -> ProblemCode.GOOGLE_AWAY;
            case Unsettled _ -> ProblemCode.SHEET_UNSETTLED;
        };
    }

    /// What the problem's text mentions.
    @Override
    default List<String> arguments() {
        return switch (this) {
            case KeyMissing _,ApiSwitchedOff _,SheetGone _,NotASheet _,Unsettled _ -> List.of();
            case KeyRefused(var said) -> List.of(said);
            case NotShared(var account) -> List.of(account);
            case TabGone(var gid, var tabs) -> List.of(gid, tabs);
            case QuestionsChanged(var changes) -> List.of(changes);
            case TooManyMissing(var missing, var known) -> List.of(missing, known);
            case FormRefused(var said) -> List.of(said);
            case GoogleAway(var range, var said) -> List.of(range, said);
        };
    }

    /// The trouble of a word and its arguments, as a store keeps them; empty for a word that is no trouble.
    static Optional<SheetTrouble> find(String word, List<String> said) {
        return switch (word) {
            case "google-key-missing" -> Optional.of(new KeyMissing());
            case "google-key-refused" -> Optional.of(new KeyRefused(said.getFirst()));
            case "sheets-api-off" -> Optional.of(new ApiSwitchedOff());
            case "sheet-not-shared" -> Optional.of(new NotShared(said.getFirst()));
            case "sheet-gone" -> Optional.of(new SheetGone());
            case "not-a-google-sheet" -> Optional.of(new NotASheet());
            case "tab-gone" -> Optional.of(new TabGone(said.getFirst(), said.getLast()));
            case "questions-changed" -> Optional.of(new QuestionsChanged(said.getFirst()));
            case "too-many-missing" -> Optional.of(new TooManyMissing(said.getFirst(), said.getLast()));
            case "sheet-form-refused" -> Optional.of(new FormRefused(said.getFirst()));
            case "google-away" -> Optional.of(new GoogleAway(said.getFirst(), said.getLast()));
            case "sheet-unsettled" -> Optional.of(new Unsettled());
            default -> Optional.empty();
        };
    }

    /// Whether it is over by itself, at Google or on the way there, so that waiting is all there is to do.
    default boolean passes() {
        return this instanceof GoogleAway || this instanceof Unsettled;
    }

    /// Whether it lies outside this installation's sheets and forms: at Google, on the way there, or with the key.
    default boolean isOutside() {
        return switch (this) {
            case KeyMissing _,KeyRefused _,ApiSwitchedOff _,GoogleAway _,Unsettled _ -> true;
            case NotShared _,SheetGone _,NotASheet _,TabGone _,QuestionsChanged _,TooManyMissing _,FormRefused _ ->
                false;
        };
    }

    /// As a problem of a sheet.
    ///
    /// @param name the sheet's name, or its id while nobody knows the name
    default Problem problem(String name) {
        return Problem.refused(code(), Place.file(name), arguments().toArray(String[]::new));
    }
}
