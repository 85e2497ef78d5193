-- Committee members of an office's year, as orders of the director appoint them; rows are only added.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.
-- row_digest is the SHA-256 of the row's fields in a fixed frame: the same row again cannot be stored.

create table committee_member (
  member_id   bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  committee   varchar(250) not null,
  order_no    varchar(250) not null,
  order_date  date,
  member_text varchar(250) not null,
  member_role varchar(250) not null,
  from_day    date,
  to_day      date,
  row_digest  char(64)     not null,
  entered_by  varchar(200) not null,
  loaded_at   bigint       not null,
  constraint pk_committee_member primary key (member_id),
  constraint uk_committee_member unique (office_id, fiscal_year, row_digest),
  constraint ck_committee_member_days check (to_day is null or from_day is null or to_day >= from_day)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
