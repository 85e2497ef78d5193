-- Lists of a round in their canonical text, what was done with them, what the director wants otherwise, and who may be
-- named in public; rows are only added. One SQL for H2, MariaDB and MySQL.

create table approval_list (
  list_id     bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  round       varchar(64)  not null,
  version     int          not null,
  replaces    int,
  list_hash   char(64)     not null,
  list_code   varchar(24)  not null,
  head_seq    bigint       not null,
  head_hash   char(64)     not null,
  rule_digest char(64)     not null,
  run_no      bigint       not null,
  proposed_by varchar(300) not null,
  entered_by  varchar(200) not null,
  proposed_at bigint       not null,
  body        longtext     not null,
  constraint pk_approval_list primary key (list_id),
  constraint uk_approval_list unique (office_id, fiscal_year, round, version)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_approval_list_code on approval_list (list_code, list_id);

-- Nothing is done twice with one version: it is approved once, reopened once.
create table approval_act (
  act_id     bigint       not null,
  list_id    bigint       not null,
  kind       varchar(20)  not null,
  body       mediumtext   not null,
  entered_by varchar(200) not null,
  acted_at   bigint       not null,
  constraint pk_approval_act primary key (act_id),
  constraint uk_approval_act unique (list_id, kind)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table directors_word (
  word_id     bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  round       varchar(64)  not null,
  pool        varchar(120) not null,
  subject_key char(32)     not null,
  wish        varchar(20)  not null,
  reason      mediumtext   not null,
  said_by     varchar(300) not null,
  entered_by  varchar(200) not null,
  said_at     bigint       not null,
  constraint pk_directors_word primary key (word_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_directors_word on directors_word (office_id, fiscal_year, round, word_id);

create table publication_consent (
  consent_id  bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  subject_key char(32)     not null,
  given       boolean      not null,
  said_by     varchar(300) not null,
  entered_by  varchar(200) not null,
  said_at     bigint       not null,
  constraint pk_publication_consent primary key (consent_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_publication_consent on publication_consent (office_id, fiscal_year, consent_id);

-- Who approves a list judged nothing in it: the reviewers of a year are found in this index alone.
create index ix_decision_reviewer on decision (office_id, fiscal_year, reviewer, act_id);
