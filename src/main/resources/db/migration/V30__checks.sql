-- How every check of the invariants came out. Only added to; the last row of a year tells whether the year may be
-- written in, and a clean one is the place from which the ledger is read again at start.
create table invariant_check (
  check_id    bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  occasion    varchar(20)  not null,
  began_at    bigint       not null,
  checked     bigint       not null,
  findings    bigint       not null,
  stopping    bigint       not null,
  broken      varchar(200) not null,
  head_seq    bigint       not null,
  head_hash   char(64)     not null,
  constraint pk_invariant_check primary key (check_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_invariant_check on invariant_check (office_id, fiscal_year, check_id);

-- whose files have the same content
create index ix_evidence_file_content on evidence_file (office_id, fiscal_year, sha256, file_id);
