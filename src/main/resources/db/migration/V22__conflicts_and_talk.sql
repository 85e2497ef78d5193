-- Interests of judges in what they would judge, and what judges say to each other about a claim; rows are only added.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

create table judge_conflict (
  conflict_id bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  judge       varchar(300) not null,
  subject_key char(32)     not null,
  reason      mediumtext   not null,
  order_no    varchar(250) not null,
  entered_by  varchar(200) not null,
  declared_at bigint       not null,
  constraint pk_judge_conflict primary key (conflict_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_judge_conflict on judge_conflict (office_id, fiscal_year, conflict_id);

create table claim_note (
  note_id      bigint       not null,
  office_id    bigint       not null,
  fiscal_year  int          not null,
  form         varchar(120) not null,
  response_key varchar(400) not null,
  version      int          not null,
  author       varchar(300) not null,
  words        mediumtext   not null,
  entered_by   varchar(200) not null,
  said_at      bigint       not null,
  constraint pk_claim_note primary key (note_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_claim_note on claim_note (office_id, fiscal_year, form, response_key, note_id);
