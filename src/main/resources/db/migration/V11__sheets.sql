-- Forms that are fed by Google sheets, and what happened to them. Both only grow: the highest version of a connection is
-- the one that holds, the latest event is its state.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

create table sheet_connection (
  connection_id bigint       not null,
  version       int          not null,
  office_id     bigint       not null,
  fiscal_year   int          not null,
  form          varchar(120) not null,
  form_text     mediumtext   not null,
  spreadsheet   varchar(200) not null,
  gid           int          not null,
  name          varchar(300) not null,
  headers       mediumtext   not null,
  connected_by  varchar(200) not null,
  connected_at  bigint       not null,
  constraint pk_sheet_connection primary key (connection_id, version),
  constraint uk_sheet_connection unique (office_id, fiscal_year, form, version)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- fingerprint, rules and roster say what a reading was made from; empty and 0 when nothing was read.
create table sheet_event (
  event_id      bigint       not null,
  connection_id bigint       not null,
  version       int          not null,
  at_millis     bigint       not null,
  state         varchar(40)  not null,
  arguments     mediumtext   not null,
  entered_by    varchar(200) not null,
  headers       mediumtext   not null,
  fingerprint   varchar(64)  not null,
  rules         varchar(64)  not null,
  roster        int          not null,
  batch_id      bigint       null,
  `stored`      bigint       not null,
  unchanged     bigint       not null,
  changed       bigint       not null,
  refused       bigint       not null,
  constraint pk_sheet_event primary key (event_id),
  constraint fk_sheet_event foreign key (connection_id, version)
    references sheet_connection (connection_id, version) on delete restrict
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_sheet_event on sheet_event (connection_id, event_id);

-- Who reads a sheet just now, and when it was last tried: work in progress, the only rows here that change.
create table sheet_watch (
  connection_id bigint      not null,
  holder        varchar(40) not null,
  held_until    bigint      not null,
  tried_at      bigint      null,
  read_at       bigint      null,
  constraint pk_sheet_watch primary key (connection_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
