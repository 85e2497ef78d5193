-- Readings of forms, their rows as they came, and the claims that were made of them.

create table intake_batch (
  batch_id      bigint        not null,
  office_id     bigint        not null,
  fiscal_year   int           not null,
  form          varchar(120)  not null,
  form_text     mediumtext    not null,
  source        varchar(300)  not null,
  fingerprint   char(64)      not null,
  headers       mediumtext    not null,
  whole         boolean       not null,
  entered_by    varchar(200)  not null,
  started_at    bigint        not null,
  state         varchar(10)   not null,
  shown_ordinal bigint        null,
  `stored`      bigint        not null,
  unchanged     bigint        not null,
  changed       bigint        not null,
  refused       bigint        not null,
  undone_reason mediumtext    null,
  undone_by     varchar(200)  null,
  undone_at     bigint        null,
  constraint pk_intake_batch primary key (batch_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_intake_batch on intake_batch (office_id, fiscal_year, form);

create table intake_row (
  batch_id bigint     not null,
  row_no   bigint     not null,
  line_no  bigint     not null,
  cells    mediumtext not null,
  constraint pk_intake_row primary key (batch_id, row_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table intake_problem (
  problem_id bigint       not null,
  batch_id   bigint       not null,
  row_no     bigint       null,
  line_no    bigint       null,
  severity   varchar(10)  not null,
  code       varchar(60)  not null,
  header     mediumtext   null,
  cell       mediumtext   null,
  arguments  mediumtext   not null,
  constraint pk_intake_problem primary key (problem_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_intake_problem on intake_problem (batch_id, problem_id);

-- Rows on their way: sorted by identity, emptied when the reading is shown or dropped.
create table staged_row (
  batch_id     bigint       not null,
  sort_key     varchar(220) not null,
  body         mediumtext   not null,
  constraint pk_staged_row primary key (batch_id, sort_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- One row a version of a claim; a change is a further version.
create table claim (
  claim_id      bigint       not null,
  office_id     bigint       not null,
  fiscal_year   int          not null,
  form          varchar(120) not null,
  identity      varchar(190) not null,
  response_key  varchar(400) not null,
  version       int          not null,
  claim         varchar(200) not null,
  counts_as     varchar(400) not null,
  batch_id      bigint       not null,
  row_no        bigint       not null,
  subject_key   char(32)     null,
  unmatched_why varchar(40)  not null,
  indicator     varchar(120) not null,
  out_of_period boolean      not null,
  late          boolean      not null,
  submitted_at  bigint       not null,
  content_hash  char(64)     not null,
  sender        mediumtext   not null,
  facts         mediumtext   not null,
  constraint pk_claim primary key (claim_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_claim_answer on claim (office_id, fiscal_year, form, identity);
-- For lists of identities: H2 looks a list up only in an index that begins with its column.
create index ix_claim_identity on claim (identity);

create table claim_match (
  match_id    bigint   not null,
  claim_id    bigint   not null,
  office_id   bigint   not null,
  fiscal_year int      not null,
  form        varchar(120) not null,
  identity    varchar(190) not null,
  subject_key char(32) not null,
  matched_at  bigint   not null,
  constraint pk_claim_match primary key (match_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_claim_match on claim_match (claim_id);
create index ix_claim_match_identity on claim_match (identity);

-- A complete reading that lacked a claim says seen = false; a later one that has it again says true.
create table claim_sighting (
  sighting_id  bigint       not null,
  batch_id     bigint       not null,
  office_id    bigint       not null,
  fiscal_year  int          not null,
  form         varchar(120) not null,
  identity     varchar(190) not null,
  response_key varchar(400) not null,
  seen         boolean      not null,
  constraint pk_claim_sighting primary key (sighting_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_claim_sighting_identity on claim_sighting (identity);
