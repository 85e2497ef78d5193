-- Runs, who was measured in them, the evidence that they saw, and their figures.

create table score_run (
  run_id      bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  run_no      int          null,
  round       varchar(60)  not null,
  digest      char(64)     not null,
  entered_by  varchar(200) not null,
  computed_at bigint       not null,
  line_count  bigint       not null,
  awaiting    bigint       not null,
  constraint pk_score_run primary key (run_id),
  constraint uk_score_run unique (office_id, fiscal_year, run_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table run_subject (
  run_id      bigint       not null,
  place       int          not null,
  subject_key char(32)     not null,
  subject_id  varchar(200) not null,
  kind        varchar(10)  not null,
  name        varchar(600) not null,
  role_group  varchar(120) not null,
  unit_code   varchar(200) not null,
  constraint pk_run_subject primary key (run_id, place),
  constraint uk_run_subject unique (run_id, subject_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table run_evidence (
  run_id    bigint     not null,
  subject   int        not null,
  indicator int        not null,
  claim_id  bigint     not null,
  body      mediumtext not null,
  constraint pk_run_evidence primary key (run_id, subject, indicator, claim_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table run_line (
  run_id      bigint       not null,
  line_no     bigint       not null,
  subject_key char(32)     not null,
  subject_id  varchar(200) not null,
  indicator   varchar(120) not null,
  state       varchar(20)  not null,
  base        bigint       null,
  bonus       bigint       null,
  counted     mediumtext   not null,
  constraint pk_run_line primary key (run_id, line_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_run_line_subject on run_line (run_id, subject_key, indicator);
