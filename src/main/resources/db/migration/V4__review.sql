-- Decisions on claims; all decisions of one act are seen at once.

create table review_act (
  act_id     bigint       not null,
  office_id  bigint       not null,
  what       varchar(40)  not null,
  entered_by varchar(200) not null,
  entered_at bigint       not null,
  shown      boolean      not null,
  constraint pk_review_act primary key (act_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table staged_decision (
  act_id   bigint       not null,
  sort_key varchar(600) not null,
  body     mediumtext   not null,
  constraint pk_staged_decision primary key (act_id, sort_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table decision (
  decision_id bigint       not null,
  act_id      bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  claim_id    bigint       not null,
  form        varchar(120) not null,
  identity    varchar(190) not null,
  reviewer    varchar(300) not null,
  decided_at  bigint       not null,
  ruling      varchar(20)  not null,
  body        mediumtext   not null,
  constraint pk_decision primary key (decision_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_decision_identity on decision (identity);
create index ix_decision_act on decision (act_id);

-- The committee rules that a document which never came is not coming.
create table awaiting_closure (
  closure_id   bigint       not null,
  office_id    bigint       not null,
  fiscal_year  int          not null,
  subject_key  char(32)     not null,
  indicator    varchar(120) not null,
  step         int          not null,
  reviewer     varchar(300) not null,
  reason       mediumtext   not null,
  entered_by   varchar(200) not null,
  closed_at    bigint       not null,
  constraint pk_awaiting_closure primary key (closure_id),
  constraint uk_awaiting_closure unique (office_id, fiscal_year, subject_key, indicator, step)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
