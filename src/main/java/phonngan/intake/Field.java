package phonngan.intake;

import java.util.Arrays;
import java.util.Optional;

/// What a column of a form may mean.
public enum Field {
    /// When the answer was sent.
    SUBMITTED_AT("submitted_at"),
    /// The sender's e-mail.
    EMAIL("email"),
    /// รหัสบุคลากร of the person whose evidence it is.
    STAFF_ID("staff_id"),
    /// The name of that person.
    STAFF_NAME("staff_name"),
    /// รหัสหน่วยงาน of the unit whose evidence it is.
    UNIT_CODE("unit_code"),
    /// The step or item claimed.
    STEP("step"),
    /// The level claimed.
    LEVEL("level"),
    /// The figure of a count, a mean or a target.
    VALUE("value"),
    /// The weight of a mean.
    WEIGHT("weight"),
    /// What was reached, for a percent.
    NUMERATOR("numerator"),
    /// Out of how many, for a percent.
    DENOMINATOR("denominator"),
    /// Who holds the award.
    HOLDER("holder"),
    /// Which contest it was.
    CONTEST("contest"),
    /// The day on which it happened.
    ACHIEVED_ON("achieved_on"),
    /// Who issued the paper.
    ISSUER("issuer"),
    /// The number on the paper.
    DOCUMENT_NO("document_no"),
    /// The kind of evidence.
    EVIDENCE_KIND("evidence_kind"),
    /// Where the papers are.
    EVIDENCE_LINKS("evidence_links"),
    /// What the sender adds.
    NOTE("note");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /// How form definitions name it.
    public String word() {
        return word;
    }

    /// The field of that name, if there is one.
    public static Optional<Field> find(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
}
