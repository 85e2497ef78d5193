-- Heads of units attest that reports exist for which claims wait; rows are only added. A confirmation is taken back by
-- a row of its own.

create table report_confirmation (
  confirmation_id bigint       not null,
  office_id       bigint       not null,
  fiscal_year     int          not null,
  form            varchar(120) not null,
  response_key    varchar(400) not null,
  subject_key     char(32)     not null,
  indicator       varchar(120) not null,
  step_no         int          not null,
  confirmer_key   char(32)     not null,
  confirmed_by    varchar(100) not null,
  report_no       varchar(400) not null,
  report_date     date         not null,
  file_id         bigint       not null,
  sha256          char(64)     not null,
  entered_by      varchar(200) not null,
  confirmed_at    bigint       not null,
  constraint pk_report_confirmation primary key (confirmation_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_confirmation_claim on report_confirmation (office_id, fiscal_year, form, response_key);
create index ix_confirmation_subject on report_confirmation (office_id, fiscal_year, subject_key, confirmation_id);

create table report_confirmation_end (
  confirmation_id bigint       not null,
  withdrawn_by    varchar(100) not null,
  reason          mediumtext   not null,
  entered_by      varchar(200) not null,
  withdrawn_at    bigint       not null,
  constraint pk_report_confirmation_end primary key (confirmation_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
