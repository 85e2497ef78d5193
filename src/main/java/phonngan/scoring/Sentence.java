package phonngan.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.common.Points;

/// A sentence being made: each thing told goes into the structured form by its name, and into the sentence by its place.
final class Sentence {
    private final Vocabulary vocabulary;
    private final String kind;
    private final List<String> words = new ArrayList<>();
    private final SequencedMap<String, String> arguments = new LinkedHashMap<>();
    private String variant = "";

    Sentence(Vocabulary vocabulary, String kind) {
        this.vocabulary = vocabulary;
        this.kind = kind;
    }

    /// Chooses among the texts of a kind; the kind that programs see stays the same.
    Sentence variant(String name) {
        variant = variant + "." + name;
        return this;
    }

    Sentence variantIf(boolean condition, String name) {
        return condition ? variant(name) : this;
    }

    /// Tells something that programs and people see alike.
    Sentence tell(String name, String value) {
        return tell(name, value, value);
    }

    /// Tells something that people see in their own words.
    Sentence tell(String name, String value, String shown) {
        words.add(shown);
        return note(name, value);
    }

    /// Tells points.
    Sentence tell(String name, Points points) {
        return tell(name, points.plain(), vocabulary.points(points));
    }

    /// Tells who owes what.
    Sentence tell(Owed owed) {
        return tell("document", document(owed), vocabulary.document(owed)).tell("debtor", debtor(owed),
                vocabulary.debtor(owed));
    }

    /// Tells which claims prove something, each with who decided on it and when.
    Sentence tellProof(List<Evidence> claims) {
        var ids = claims.stream().map(it -> Long.toString(it.claimId())).collect(Collectors.joining(" "));
        return tell("claims", ids, vocabulary.decided(claims));
    }

    /// Tells which claim is meant, without its decision.
    Sentence tellClaim(Evidence claim) {
        return tell("claim", Long.toString(claim.claimId()), vocabulary.evidence(claim));
    }

    /// Tells which kinds of evidence are asked for.
    Sentence tell(EvidenceRequirement asked) {
        return tell("evidence_kinds", ids(asked), vocabulary.anyOf(asked));
    }

    /// Tells something to programs only.
    Sentence note(String name, String value) {
        arguments.put(name, value);
        return this;
    }

    /// The finished line.
    Explanation.Line line(Points adds) {
        return new Explanation.Line(kind, adds, arguments, vocabulary.sentence(kind + variant, words));
    }

    private static String ids(EvidenceRequirement asked) {
        return asked.anyOf().stream().sorted().collect(Collectors.joining(" "));
    }

    private static String document(Owed owed) {
        return switch (owed) {
            case Owed.Decided it -> it.evidence().owedDocument();
            case Owed.Expected it -> ids(it.asked());
        };
    }

    private static String debtor(Owed owed) {
        return switch (owed) {
            case Owed.Decided it -> it.evidence().owedBy();
            case Owed.Expected it when it.asked().suppliedBy() == Supplier.OFFICE -> "office";
            case Owed.Expected it -> it.unitCode();
        };
    }
}
