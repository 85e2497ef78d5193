-- Forms that people have begun to fill in and not sent. Work in progress: rows are changed and thrown away.

create table evidence_draft (
  office_id   bigint      not null,
  fiscal_year int         not null,
  subject_key char(32)    not null,
  receipt     varchar(20) not null,
  indicator   varchar(120) not null,
  replaces    boolean     not null,
  body        mediumtext  not null,
  saved_at    bigint      not null,
  constraint pk_evidence_draft primary key (office_id, fiscal_year, subject_key, receipt)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
