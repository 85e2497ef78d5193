-- What the pages of the ledger and of intake are read by.

create index ix_ledger_entry_indicator on ledger_entry (office_id, fiscal_year, indicator_id, seq);
create index ix_ledger_entry_kind on ledger_entry (office_id, fiscal_year, kind, seq);

-- Readings of a year or of one form, latest first; problems of a reading, counted and read code by code.
create index ix_intake_batch_time on intake_batch (office_id, fiscal_year, batch_id);
create index ix_intake_problem_code on intake_problem (batch_id, severity, code, problem_id);
