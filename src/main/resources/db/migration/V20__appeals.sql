-- Objections to decisions, and what became of them; rows are only added.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

create table appeal (
  appeal_id    bigint       not null,
  office_id    bigint       not null,
  fiscal_year  int          not null,
  decision_id  bigint       not null,
  form         varchar(120) not null,
  response_key varchar(400) not null,
  subject_key  char(32)     not null,
  reason       mediumtext   not null,
  paper        varchar(300) not null,
  entered_by   varchar(200) not null,
  sent_at      bigint       not null,
  constraint pk_appeal primary key (appeal_id),
  constraint uk_appeal unique (office_id, fiscal_year, decision_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_appeal_year on appeal (office_id, fiscal_year, appeal_id);

create table appeal_answer (
  appeal_id   bigint       not null,
  reviewer    varchar(300) not null,
  reason      mediumtext   not null,
  decision_id bigint       null,
  entered_by  varchar(200) not null,
  answered_at bigint       not null,
  constraint pk_appeal_answer primary key (appeal_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
