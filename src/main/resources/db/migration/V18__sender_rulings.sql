-- What people said about senders whom the roster does not know. An empty claim means every row of that sender, an empty
-- subject that it is nobody of this office.

create table sender_ruling (
  ruling_id   bigint       not null,
  office_id   bigint       not null,
  fiscal_year int          not null,
  sender      mediumtext   not null,
  claim_id    bigint       null,
  subject_key char(32)     null,
  reason      mediumtext   not null,
  ruled_by    varchar(200) not null,
  ruled_at    bigint       not null,
  constraint pk_sender_ruling primary key (ruling_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_sender_ruling on sender_ruling (office_id, fiscal_year, ruling_id);
-- Whether a claim found its subject since somebody last looked.
create index ix_claim_match_year on claim_match (office_id, fiscal_year, match_id);
