package phonngan.review.jdbc;

import org.jspecify.annotations.Nullable;
import phonngan.review.Corrections;
import phonngan.review.Ruling;

/// A ruling as JSON: its word and whatever that word carries.
///
/// @param enteredBy who entered the decision
/// @param reason why; empty for a plain acceptance
/// @param corrections what was put right; null when the word carries none
/// @param refersTo the kept key of a duplicate; null else
/// @param owedBy who owes the awaited document; null else
/// @param owedDocument what is owed; null else
record DecisionBody(String enteredBy, String reason, @Nullable Corrections corrections, @Nullable String refersTo,
        @Nullable String owedBy, @Nullable String owedDocument) {

    static DecisionBody of(Ruling ruling, String enteredBy) {
        return switch (ruling) {
            case Ruling.Accept(Corrections corrections, String reason) ->
                new DecisionBody(enteredBy, reason, corrections, null, null, null);
            case Ruling.Admit(Corrections corrections, String reason) ->
                new DecisionBody(enteredBy, reason, corrections, null, null, null);
            case Ruling.Await(String owedBy, String owedDocument, String reason) ->
                new DecisionBody(enteredBy, reason, null, null, owedBy, owedDocument);
            case Ruling.DuplicateOf(String refersTo, String reason) ->
                new DecisionBody(enteredBy, reason, null, refersTo, null, null);
            case Ruling.Return _,Ruling.Reject _,Ruling.Withdraw _ ->
                new DecisionBody(enteredBy, ruling.reason(), null, null, null, null);
        };
    }

    Ruling ruling(String word) {
        return switch (Ruling.Word.find(word).orElseThrow()) {
            case ACCEPT -> new Ruling.Accept(corrected(), reason);
            case RETURN -> new Ruling.Return(reason);
            case REJECT -> new Ruling.Reject(reason);
            case ADMIT -> new Ruling.Admit(corrected(), reason);
            case AWAIT -> new Ruling.Await(orEmpty(owedBy), orEmpty(owedDocument), reason);
            case DUPLICATE_OF -> new Ruling.DuplicateOf(orEmpty(refersTo), reason);
            case WITHDRAW -> new Ruling.Withdraw(reason);
        };
    }

    private Corrections corrected() {
        return corrections == null ? Corrections.NONE : corrections;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
