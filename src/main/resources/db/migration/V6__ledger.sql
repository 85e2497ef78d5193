-- The ledger: entries and postings only grow; drafts are scratch paper. Points are hundredths, instants are
-- milliseconds since 1970, subject_key is random, and no name or free text is kept here.

create table ledger_entry (
  office_id      bigint       not null,
  fiscal_year    int          not null,
  seq            bigint       not null,
  entry_id       bigint       not null,
  kind           varchar(16)  not null,
  part           varchar(8)   not null,
  follows        bigint       not null,
  subject_key    char(32)     not null,
  indicator_id   varchar(128) not null,
  round          varchar(64)  not null,
  points         bigint       not null,
  effective_on   date         not null,
  recorded_at    bigint       not null,
  submission_ids mediumtext   not null,
  run_id         bigint       not null,
  rule_digest    varchar(64)  not null,
  reverses       bigint,
  reason         varchar(64)  not null,
  previous_hash  char(64)     not null,
  hash           char(64)     not null,
  constraint pk_ledger_entry primary key (office_id, fiscal_year, seq),
  constraint uk_ledger_entry_id unique (entry_id),
  -- the posting key: nothing is posted twice, and its order is the one in which runs and ledger are compared
  constraint uk_ledger_entry_posting unique
    (office_id, fiscal_year, round, subject_key, indicator_id, part, follows),
  -- nothing is reversed twice
  constraint uk_ledger_entry_reverses unique (reverses)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_ledger_entry_subject on ledger_entry (office_id, fiscal_year, subject_key, seq);

-- Entries on their way: written in chunks, seen by nobody, entered in one stroke or swept away.
create table ledger_draft (
  draft_id       bigint       not null,
  office_id      bigint       not null,
  fiscal_year    int          not null,
  seq            bigint       not null,
  entry_id       bigint       not null,
  kind           varchar(16)  not null,
  part           varchar(8)   not null,
  follows        bigint       not null,
  subject_key    char(32)     not null,
  indicator_id   varchar(128) not null,
  round          varchar(64)  not null,
  points         bigint       not null,
  effective_on   date         not null,
  recorded_at    bigint       not null,
  submission_ids mediumtext   not null,
  run_id         bigint       not null,
  rule_digest    varchar(64)  not null,
  reverses       bigint,
  reason         varchar(64)  not null,
  previous_hash  char(64)     not null,
  hash           char(64)     not null,
  constraint pk_ledger_draft primary key (draft_id, seq)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- What each posting left behind, kept apart from the entries so that a cut tail shows.
create table ledger_posting (
  office_id   bigint      not null,
  fiscal_year int         not null,
  posting_no  int         not null,
  draft_id    bigint      not null,
  round       varchar(64) not null,
  run_id      bigint      not null,
  entries     bigint      not null,
  head_seq    bigint      not null,
  head_hash   char(64)    not null,
  recorded_at bigint      not null,
  constraint pk_ledger_posting primary key (office_id, fiscal_year, posting_no),
  constraint uk_ledger_posting_draft unique (draft_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
