package phonngan.catalogue.yaml;

import phonngan.common.yaml.Section;
import phonngan.common.yaml.Choice;
import java.util.LinkedHashSet;
import java.util.Map;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.common.ProblemCode;

/// Reads what must be sent for a criterion. Source 002, remedy 1: the criterion itself names its evidence.
///
/// @param kinds the kinds that the book knows
record EvidenceRules(Known kinds) {
    private static final Section.Keys KEYS = Section.Keys.allOptional("any_of", "optional", "supplied_by");
    private static final Choice<Supplier> SUPPLIER = new Choice<>(
            Map.of("unit-head", Supplier.UNIT_HEAD, "office", Supplier.OFFICE));

    /// The evidence under `evidence` of a criterion; tells when no kind is named.
    EvidenceRequirement read(Section criterion) {
        var evidence = criterion.find("evidence");
        if (evidence.isEmpty()) {
            var field = criterion.field();
            field.below("evidence", field.node()).refuse(ProblemCode.NO_EVIDENCE_KINDS);
            return EvidenceRequirement.NONE;
        }
        var section = Section.read(evidence.get(), KEYS);
        var anyOf = kinds.referAll(section.list("any_of"));
        if (anyOf.isEmpty()) {
            section.find("any_of").orElse(evidence.get().below("any_of", evidence.get().node()))
                    .refuse(ProblemCode.NO_EVIDENCE_KINDS);
        }
        return new EvidenceRequirement(new LinkedHashSet<>(anyOf),
                new LinkedHashSet<>(kinds.referAll(section.list("optional"))),
                section.find("supplied_by").flatMap(SUPPLIER::read).orElse(Supplier.SUBJECT));
    }
}
