/// What is measured and how it scores: one rule book (ชุดตัวชี้วัด) for an office's fiscal year.
///
/// Serves steps 1 to 8 of the yearly cycle, from the study of the policy to the announced criteria. Enter at
/// [phonngan.catalogue.RuleBook]; the seven ways to score are [phonngan.catalogue.ScoringMethod]. A book comes from
/// [phonngan.catalogue.RuleBookFiles] through the reader in `phonngan.catalogue.yaml`, which answers with a
/// [phonngan.catalogue.RuleBookReading].
@NullMarked
package phonngan.catalogue;

import org.jspecify.annotations.NullMarked;
