-- Which years' raw rows and files were thrown away because the time for which they are kept was over. Rows are only added.

create table retention_act (
  act_id      bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  asked_by    varchar(300) not null,
  entered_by  varchar(200) not null,
  reason      mediumtext   not null,
  removed     mediumtext   not null,
  acted_at    bigint       not null,
  constraint pk_retention_act primary key (act_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
