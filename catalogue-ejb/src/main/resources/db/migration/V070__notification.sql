-- Who must hear of what. A notice is written in the transaction of the fact that it tells of, so that none is lost and
-- none tells of what was rolled back. Handing it to people and mailing it is the work of the outbox, afterwards.

create table notice (
    id uuid primary key,
    position bigint generated always as identity,
    code varchar(80) not null,
    addressee varchar(340) not null,
    vendor_id uuid,
    path varchar(500) not null,
    parameters jsonb not null,
    task_key varchar(200),
    due_at timestamptz,
    at timestamptz not null default catalogue_now(),
    settled_at timestamptz,
    handed_out_at timestamptz,
    attempts int not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    last_error varchar(500),
    set_aside_at timestamptz,
    constraint notice_addressee_known check (addressee ~ '^(person|vendor|role|mailbox):.'),
    constraint notice_of_vendor check ((vendor_id is not null) = starts_with(addressee, 'vendor:')),
    constraint notice_due_task check (due_at is null or task_key is not null),
    constraint notice_settled_task check (settled_at is null or task_key is not null)
);
comment on table notice is 'What somebody must hear; with a task key it is a task until an event settles it.';
comment on column notice.addressee is 'person:<subject>, vendor:<id>, role:<role> or mailbox:<address>.';
comment on column notice.vendor_id is 'The vendor whose members it is for; the second wall keeps it from others.';
comment on column notice.next_attempt_at is 'Real time, as are all times of the outbox: a moved clock hurries no retry.';
create index notice_news_idx on notice (addressee, position desc) where task_key is null;
create index notice_task_idx on notice (addressee, due_at, position) where task_key is not null and settled_at is null;
create index notice_task_key_idx on notice (task_key) where task_key is not null and settled_at is null;
create index notice_at_idx on notice (at);
create index notice_waiting_idx on notice (position) where handed_out_at is null;

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_second_wall on notice
    using (vendor_id is null or caller_may_see_vendor(vendor_id))
    with check (vendor_id is null or caller_may_see_vendor(vendor_id));

create table notice_read (
    subject varchar(255) not null,
    notice_id uuid not null constraint notice_read_notice_fk references notice (id),
    read_at timestamptz not null default catalogue_now(),
    constraint notice_read_pk primary key (subject, notice_id)
);
create index notice_read_notice_idx on notice_read (notice_id);

-- How somebody wants to hear by mail. The inbox always has everything.
create table mail_preference (
    subject varchar(255) primary key,
    language varchar(10),
    own_tasks varchar(12) not null,
    shared_tasks varchar(12) not null,
    news varchar(12) not null,
    version bigint not null default 1,
    constraint mail_preference_language check (language in ('EN', 'TC', 'SC')),
    constraint mail_preference_ways check (
        own_tasks in ('IMMEDIATELY', 'DAILY', 'NEVER')
        and shared_tasks in ('IMMEDIATELY', 'DAILY', 'NEVER')
        and news in ('IMMEDIATELY', 'DAILY', 'NEVER'))
);

-- Messages on their way to one mailbox each. The id is the message's id on the wire and stays over all attempts.
create table mail (
    id uuid primary key,
    position bigint generated always as identity,
    code varchar(80) not null,
    recipient varchar(320) not null,
    subject varchar(255),
    language varchar(10),
    notice_id uuid constraint mail_notice_fk references notice (id),
    queued_at timestamptz not null default clock_timestamp(),
    attempts int not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    last_error varchar(500),
    sent_at timestamptz,
    set_aside_at timestamptz,
    constraint mail_language check (language in ('EN', 'TC', 'SC')),
    constraint mail_one_end check (sent_at is null or set_aside_at is null)
);
comment on column mail.code is 'Code of the notice, or digest.';
comment on column mail.subject is 'Whose mailbox it is; null for an address without an account.';
comment on column mail.language is 'Null where nothing is known about the reader: then in all languages.';
create index mail_waiting_idx on mail (position) where sent_at is null and set_aside_at is null;
create index mail_waiting_recipient_idx on mail (recipient, position) where sent_at is null and set_aside_at is null;
create index mail_notice_idx on mail (notice_id);
create index mail_sent_idx on mail (sent_at) where sent_at is not null;
create index mail_set_aside_idx on mail (set_aside_at) where set_aside_at is not null;

-- What a daily summary will tell, and which one told it.
create table digest_item (
    subject varchar(255) not null,
    notice_id uuid not null constraint digest_item_notice_fk references notice (id),
    at timestamptz not null default catalogue_now(),
    mail_id uuid constraint digest_item_mail_fk references mail (id),
    constraint digest_item_pk primary key (subject, notice_id)
);
create index digest_item_waiting_idx on digest_item (at) where mail_id is null;
create index digest_item_notice_idx on digest_item (notice_id);
create index digest_item_mail_idx on digest_item (mail_id);

-- Whether the mail server can be reached: while it cannot, no message is at fault.
create table mail_server (
    singleton boolean primary key default true constraint mail_server_singleton check (singleton),
    unreachable_since timestamptz,
    attempts int not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    last_error varchar(500)
);
insert into mail_server default values;

grant select, insert, update on notice, mail_preference, mail, digest_item to catalogue_app;
grant select, insert on notice_read to catalogue_app;
grant delete on notice, notice_read, mail, digest_item to catalogue_app;
grant select, update on mail_server to catalogue_app;

-- Mail for everybody with a role needs to know who held it when last seen; tokens alone say so, and only when used.
alter table person
    add column roles varchar(500) not null default '',
    add column language varchar(10) constraint person_language check (language in ('EN', 'TC', 'SC'));
comment on column person.roles is 'Realm roles when last seen, separated by spaces; addresses mail, grants nothing.';
comment on column person.language is 'Language of the pages when last seen.';
create index person_roles_idx on person using gin (string_to_array(roles, ' '));
