-- Who was erased, when and why, without a word of whom; the keyed marks by which a later file that names them is known,
-- those of names with the lengths of first and last name, by which they are found in a text; and who may come back. Rows are only added.

create table erasure (
  erasure_id  bigint       not null,
  office_id   bigint       not null,
  subject_key char(32)     not null,
  asked_by    varchar(300) not null,
  entered_by  varchar(200) not null,
  reason      mediumtext   not null,
  removed     mediumtext   not null,
  erased_at   bigint       not null,
  constraint pk_erasure primary key (erasure_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_erasure on erasure (office_id, subject_key, erasure_id);

create table erased_word (
  office_id    bigint   not null,
  mark         char(64) not null,
  erasure_id   bigint   not null,
  first_length int      not null,
  last_length  int      not null,
  constraint pk_erased_word primary key (office_id, mark, erasure_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table erasure_return (
  erasure_id  bigint       not null,
  asked_by    varchar(300) not null,
  entered_by  varchar(200) not null,
  reason      mediumtext   not null,
  returned_at bigint       not null,
  constraint pk_erasure_return primary key (erasure_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
