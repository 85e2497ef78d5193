-- Somebody's own claims are looked up by whose they are.

create index ix_claim_subject on claim (subject_key, office_id, fiscal_year, form, identity);
create index ix_claim_match_subject on claim_match (subject_key, office_id, fiscal_year, form, identity);
