package phonngan.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What must be sent (หลักฐานที่ต้องส่ง): source 002, remedy 1, wants it named inside the criterion.
///
/// @param anyOf ids of evidence kinds, one of which is enough
/// @param optional ids of kinds that are welcome and count too
/// @param suppliedBy who has to send it
public record EvidenceRequirement(Set<String> anyOf, Set<String> optional, Supplier suppliedBy) {
    /// Names no kinds: stands where steps or items name their own.
    public static final EvidenceRequirement NONE = new EvidenceRequirement(Set.of(), Set.of(), Supplier.SUBJECT);

    /// Keeps its own copies, in the order of the book.
    public EvidenceRequirement {
        anyOf = Collections.unmodifiableSet(new LinkedHashSet<>(anyOf));
        optional = Collections.unmodifiableSet(new LinkedHashSet<>(optional));
    }

    /// Whether evidence of that kind counts.
    public boolean accepts(String kind) {
        return anyOf.contains(kind) || optional.contains(kind);
    }

    /// Who owes the evidence.
    public enum Supplier {
        /// The person or unit that is measured.
        SUBJECT,
        /// The head of the subject's unit.
        UNIT_HEAD,
        /// The office itself.
        OFFICE
    }
}
