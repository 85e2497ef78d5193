-- The last row of every writing transaction, asked after only when the connection broke while the commit was on its
-- way. Work in progress: swept after a day.
create table committed_work (
  work_key  char(32) not null,
  done      int      not null,
  at_millis bigint   not null,
  constraint pk_committed_work primary key (work_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_committed_work on committed_work (at_millis);

-- Whose turn it is to do what only one of several services may do at a time. The number grows with each turn, so that
-- whoever lost the turn sees it.
create table service_turn (
  name       varchar(40) not null,
  turn_no    bigint      not null,
  until_at   bigint      not null,
  constraint pk_service_turn primary key (name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
