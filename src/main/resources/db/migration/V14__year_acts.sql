-- The acts that moved an office's year from phase to phase; rows are only added.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

create table year_act (
  act_id      bigint        not null,
  office_id   bigint        not null,
  fiscal_year int           not null,
  act_no      int           not null,
  from_phase  varchar(20)   not null,
  to_phase    varchar(20)   not null,
  moved_by    varchar(300)  not null,
  moved_as    varchar(40)   not null,
  entered_by  varchar(200)  not null,
  moved_at    bigint        not null,
  reason      mediumtext    not null,
  order_no    varchar(250)  not null,
  order_date  date,
  until_at    bigint,
  constraint pk_year_act primary key (act_id),
  constraint uk_year_act unique (office_id, fiscal_year, act_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
