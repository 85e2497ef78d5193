-- Incentive plans of an office's year, and the mark of a store that holds invented data; rows are only added.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

create table incentive_plan (
  plan_id     bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  digest      char(64)     not null,
  plan_text   mediumtext   not null,
  kept_by     varchar(200) not null,
  kept_at     bigint       not null,
  constraint pk_incentive_plan primary key (plan_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_incentive_plan on incentive_plan (office_id, fiscal_year, plan_id);

-- The last row tells how far the loading of the sample year came: loading, then complete.
create table sample_mark (
  mark_id   bigint      not null,
  state     varchar(10) not null,
  seed      bigint      not null,
  marked_at bigint      not null,
  constraint pk_sample_mark primary key (mark_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
