-- Files that people sent as evidence. What they hold lies outside the database, under its SHA-256.

create table evidence_file (
  file_id     bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  subject_key char(32)     not null,
  name        varchar(400) not null,
  sha256      char(64)     not null,
  media_type  varchar(40)  not null,
  size_bytes  bigint       not null,
  taken_at    bigint       not null,
  constraint pk_evidence_file primary key (file_id),
  constraint uk_evidence_file unique (office_id, fiscal_year, subject_key, sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
