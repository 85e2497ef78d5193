package phonngan.review.jdbc;

import org.jspecify.annotations.Nullable;
import phonngan.review.Corrections;
import phonngan.review.Decision;
import phonngan.review.Ruling;

/// A ruling as JSON: its word and whatever that word carries.
///
/// @param enteredBy who entered the decision
/// @param reason why; empty for a plain acceptance
/// @param corrections what was put right; null when the word carries none
/// @param refersTo the kept key of a duplicate; null else
/// @param owedBy who owes the awaited document; null else
/// @param owedDocument what is owed; null else
/// @param onAppeal true when it was made on an objection; null else
record DecisionBody(String enteredBy, String reason, @Nullable Corrections corrections, @Nullable String refersTo,
        @Nullable String owedBy, @Nullable String owedDocument, @Nullable Boolean onAppeal) {

    static DecisionBody of(Decision decision) {
        var by = decision.enteredBy();
        var appeal = decision.onAppeal() ? Boolean.TRUE : null;
        return switch (decision.ruling()) {
            case Ruling.Accept(Corrections corrections, String reason) ->
                new DecisionBody(by, reason, corrections, null, null, null, appeal);
            case Ruling.Admit(Corrections corrections, String reason) ->
                new DecisionBody(by, reason, corrections, null, null, null, appeal);
            case Ruling.Await(String owedBy, String owedDocument, String reason) ->
                new DecisionBody(by, reason, null, null, owedBy, owedDocument, appeal);
            case Ruling.DuplicateOf(String refersTo, String reason) ->
                new DecisionBody(by, reason, null, refersTo, null, null, appeal);
            case Ruling.Return _,Ruling.Reject _,Ruling.Withdraw _ ->
                new DecisionBody(by, decision.ruling().reason(), null, null, null, null, appeal);
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
