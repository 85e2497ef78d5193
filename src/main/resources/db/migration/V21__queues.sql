-- Who was handed which claims to judge, and what they left aside; rows are only added.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

create table queue_act (
  queue_act_id bigint       not null,
  office_id    bigint       not null,
  fiscal_year  int          not null,
  judge        varchar(300) not null,
  form         varchar(120) not null,
  response_key varchar(400) not null,
  what         varchar(20)  not null,
  reason       mediumtext   not null,
  entered_by   varchar(200) not null,
  acted_at     bigint       not null,
  constraint pk_queue_act primary key (queue_act_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_queue_act_year on queue_act (office_id, fiscal_year, queue_act_id);
create index ix_queue_act_judge on queue_act (office_id, fiscal_year, judge, queue_act_id);
