-- People and units. Every load adds rows and none changes or removes any: the rows of an id in the latest load that
-- names it are the ones that hold, and the roster of any earlier load can be read again.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

-- Every staff id and unit code of an office, in whatever year, with its random key. One code never stands for both.
-- The check avoids IN: H2 2.4.240 evaluates it in the session that made the table, and fails once that is closed.
create table subject (
  subject_key char(32)    not null,
  office_id   bigint      not null,
  kind        varchar(8)  not null,
  code        varchar(64) not null,
  constraint pk_subject primary key (subject_key),
  constraint uk_subject_code unique (office_id, code),
  constraint ck_subject_kind check (kind regexp '^(PERSON|UNIT)$')
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table roster_load (
  load_id     bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  load_no     int          not null,
  file_name   varchar(255) not null,
  entered_by  varchar(200) not null,
  loaded_at   bigint       not null,
  constraint pk_roster_load primary key (load_id),
  constraint uk_roster_load unique (office_id, fiscal_year, load_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- name_sort is the Thai collation key of first and last name; its byte order is the order of a Thai dictionary.
create table staff_period (
  period_id       bigint         not null,
  office_id       bigint         not null,
  fiscal_year     int            not null,
  load_no         int            not null,
  subject_key     char(32)       not null,
  prefix          varchar(60)    not null,
  first_name      varchar(150)   not null,
  last_name       varchar(150)   not null,
  name_sort       varbinary(600) not null,
  position_title  varchar(250)   not null,
  role_group      varchar(250)   not null,
  employment_type varchar(250)   not null,
  unit_code       varchar(64)    not null,
  email           varchar(250)   not null,
  start_on        date,
  end_on          date,
  constraint pk_staff_period primary key (period_id),
  constraint fk_staff_period_subject foreign key (subject_key) references subject (subject_key) on delete restrict,
  constraint ck_staff_period_days check (end_on is null or start_on is null or end_on >= start_on)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_staff_period on staff_period (office_id, fiscal_year, subject_key, load_no);

create table unit_entry (
  entry_id    bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  load_no     int          not null,
  subject_key char(32)     not null,
  unit_name   varchar(250) not null,
  short_name  varchar(250) not null,
  parent_code varchar(64)  not null,
  role_group  varchar(250) not null,
  constraint pk_unit_entry primary key (entry_id),
  constraint uk_unit_entry unique (office_id, fiscal_year, subject_key, load_no),
  constraint fk_unit_entry_subject foreign key (subject_key) references subject (subject_key) on delete restrict
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
