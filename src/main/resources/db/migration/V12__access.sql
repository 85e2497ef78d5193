-- People who sign in, what they can show, who is in, who tried, who holds which role, and who did what.
-- One SQL for H2, MariaDB and MySQL: see src/docs/decisions/one-sql-for-three-engines.md.
-- Only sign_in_session is ever changed: it holds who is in at this moment. Everything else only grows, and what holds
-- now is derived from the rows.

create table account (
  account_id  bigint       not null,
  office_id   bigint       not null,
  login       varchar(200) not null,
  name        varchar(600) not null,
  staff_id    varchar(200) not null,
  subject_key char(32),
  opened_by   bigint       not null,
  opened_at   bigint       not null,
  constraint pk_account primary key (account_id),
  constraint uk_account_login unique (login),
  constraint uk_account_person unique (office_id, subject_key)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

-- act: restarted (nothing shown before counts any more), closed (for good)
create table account_act (
  act_id     bigint       not null,
  account_id bigint       not null,
  act        varchar(20)  not null,
  acted_by   bigint       not null,
  acted_at   bigint       not null,
  reason     varchar(500) not null,
  constraint pk_account_act primary key (act_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_account_act on account_act (account_id, act_id);

-- secret: the hash of a password or code, or the secret of a phone sealed with the key outside the database
create table credential (
  credential_id bigint       not null,
  account_id    bigint       not null,
  kind          varchar(20)  not null,
  secret        varchar(400) not null,
  made_at       bigint       not null,
  made_by       bigint       not null,
  expires_at    bigint,
  constraint pk_credential primary key (credential_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_credential on credential (account_id, credential_id);

-- The key is what makes a slip, a recovery code or a phone's code count once.
create table credential_use (
  credential_id bigint not null,
  time_step     bigint not null,
  used_at       bigint not null,
  constraint pk_credential_use primary key (credential_id, time_step)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table sign_in_attempt (
  attempt_id   bigint   not null,
  who_mark     char(64) not null,
  from_mark    char(64) not null,
  failed       int      not null,
  attempted_at bigint   not null,
  constraint pk_sign_in_attempt primary key (attempt_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_sign_in_attempt on sign_in_attempt (who_mark, attempted_at);

create table sign_in_session (
  token_hash char(64)     not null,
  account_id bigint       not null,
  step       varchar(20)  not null,
  by_slip    int          not null,
  factored   int          not null,
  opened_at  bigint       not null,
  seen_at    bigint       not null,
  proved_at  bigint       not null,
  pending    varchar(400) not null,
  constraint pk_sign_in_session primary key (token_hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_sign_in_session_account on sign_in_session (account_id, opened_at);
create index ix_sign_in_session_opened on sign_in_session (opened_at);

create table role_paper (
  paper_id    bigint       not null,
  office_id   bigint       not null,
  account_id  bigint       not null,
  role        varchar(30)  not null,
  unit_code   varchar(200) not null,
  order_no    varchar(250) not null,
  from_day    date         not null,
  to_day      date,
  acting      int          not null,
  proposed_by bigint       not null,
  proposed_at bigint       not null,
  constraint pk_role_paper primary key (paper_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_role_paper_office on role_paper (office_id, paper_id);
create index ix_role_paper_account on role_paper (account_id, paper_id);

-- answer: confirmed, declined, revoked; each once
create table role_answer (
  paper_id    bigint       not null,
  answer      varchar(20)  not null,
  answered_by bigint       not null,
  answered_at bigint       not null,
  reason      varchar(500) not null,
  constraint pk_role_answer primary key (paper_id, answer)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table welcome_link (
  link_id    bigint   not null,
  office_id  bigint   not null,
  token_hash char(64) not null,
  made_at    bigint   not null,
  expires_at bigint   not null,
  constraint pk_welcome_link primary key (link_id),
  constraint uk_welcome_link unique (token_hash)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_welcome_link on welcome_link (office_id, link_id);

create table welcome_link_use (
  link_id bigint not null,
  used_at bigint not null,
  constraint pk_welcome_link_use primary key (link_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create table audit_line (
  line_id    bigint       not null,
  office_id  bigint       not null,
  account_id bigint       not null,
  login      varchar(200) not null,
  deed       varchar(40)  not null,
  object     varchar(250) not null,
  outcome    varchar(20)  not null,
  from_mark  char(64)     not null,
  done_at    bigint       not null,
  constraint pk_audit_line primary key (line_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_audit_line on audit_line (office_id, line_id);
