-- Plain tables for the scorer in SQL: points in hundredths, instants in milliseconds, "" for what is not said.
create table if not exists oracle_subject (
  subject_id varchar(40) not null primary key
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_indicator (
  indicator_id varchar(40) not null primary key, method varchar(20) not null, full_mark bigint not null,
  count_by varchar(10) not null, flat_extra bigint, cap bigint, measure varchar(10) not null, target decimal(14,4),
  supplied_by varchar(10) not null, suspended int not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_step (
  indicator_id varchar(40) not null, step int not null, points bigint not null, supplied_by varchar(10) not null,
  primary key (indicator_id, step)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_kind (
  indicator_id varchar(40) not null, step int not null, kind varchar(40) not null,
  primary key (indicator_id, step, kind)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_level (
  indicator_id varchar(40) not null, level_id varchar(40) not null, points bigint not null,
  primary key (indicator_id, level_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_band (
  indicator_id varchar(40) not null, bound decimal(14,4) not null, points bigint not null,
  primary key (indicator_id, bound)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_count (
  indicator_id varchar(40) not null, met int not null, points bigint not null,
  primary key (indicator_id, met)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_closed (
  subject_id varchar(40) not null, indicator_id varchar(40) not null, step int not null,
  primary key (subject_id, indicator_id, step)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
create table if not exists oracle_evidence (
  claim_id bigint not null primary key, subject_id varchar(40) not null, indicator_id varchar(40) not null,
  counts_as varchar(40) not null, state varchar(20) not null, step int, level_id varchar(40) not null,
  amount decimal(14,4), weight decimal(14,4), numerator decimal(14,4), denominator decimal(14,4),
  holder varchar(40) not null, contest varchar(40) not null, kind varchar(40) not null, decided_at bigint,
  key oracle_evidence_of (subject_id, indicator_id, step)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin
