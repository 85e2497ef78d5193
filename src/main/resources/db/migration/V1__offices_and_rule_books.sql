-- Offices, the guard row of each office and fiscal year, and the rule books.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.

create table office (
  office_id   bigint       not null,
  code        varchar(64)  not null,
  created_at  bigint       not null,
  constraint pk_office primary key (office_id),
  constraint uk_office_code unique (code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Every writing transaction of an office's year locks this row first, so that all of them stand in one line.
create table office_year_guard (
  office_id   bigint not null,
  fiscal_year int    not null,
  constraint pk_office_year_guard primary key (office_id, fiscal_year)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- The text of a rule book under its own fingerprint; never altered.
create table rule_book (
  digest   char(64)   not null,
  packed   mediumtext not null,
  constraint pk_rule_book primary key (digest)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- Which rule book serves which office's year from when on; office 0 means every office without one of its own.
create table rule_book_loading (
  loading_id  bigint      not null,
  office_id   bigint      not null,
  fiscal_year int         not null,
  digest      char(64)    not null,
  entered_by  varchar(200) not null,
  loaded_at   bigint      not null,
  constraint pk_rule_book_loading primary key (loading_id),
  constraint fk_rule_book_loading foreign key (digest) references rule_book (digest)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_rule_book_loading on rule_book_loading (office_id, fiscal_year, loading_id);
