-- Evidence: files with which vendors prove what they claim, what each supports, and marks against claims.

create sequence evidence_number start 1;

create table evidence (
    id uuid primary key,
    reference varchar(12) not null constraint evidence_reference_key unique,
    vendor_id uuid not null constraint evidence_vendor_fk references vendor (id),
    kind varchar(30) not null,
    title varchar(200) not null,
    issuer varchar(200) not null,
    valid_from date,
    valid_to date,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    size bigint not null constraint evidence_size_positive check (size > 0),
    sha256 bytea not null constraint evidence_sha256_length check (octet_length(sha256) = 32),
    status varchar(20) not null constraint evidence_status_known
        check (status in ('PENDING_SCAN', 'AVAILABLE', 'EXPIRED', 'REVOKED', 'REFUSED')),
    scan varchar(20) constraint evidence_scan_known check (scan in ('CLEAN', 'INFECTED', 'NOT_SCANNED')),
    scan_attempts integer not null default 0,
    scan_due_at timestamptz not null,
    government boolean not null default false,
    uploaded_by varchar(255) not null,
    uploaded_at timestamptz not null,
    verified_by varchar(255),
    verified_at timestamptz,
    expiry_noticed boolean not null default false,
    version bigint not null default 0,
    constraint evidence_validity check (valid_from is null or valid_to is null or valid_from <= valid_to),
    constraint evidence_verified check ((verified_by is null) = (verified_at is null))
);
create index evidence_vendor_idx on evidence (vendor_id, reference desc);
create index evidence_scan_due_idx on evidence (scan_due_at) where status = 'PENDING_SCAN';
create index evidence_valid_to_idx on evidence (valid_to) where status = 'AVAILABLE';
comment on column evidence.scan is 'What the malware scan found; null until there was one. NOT_SCANNED where the installation has no scanner and says so.';
comment on column evidence.government is 'Whether the vendor lets everybody of the government read the file.';

create table evidence_chunk (
    evidence_id uuid not null constraint evidence_chunk_evidence_fk references evidence (id),
    number integer not null,
    vendor_id uuid not null,
    content bytea not null constraint evidence_chunk_length check (octet_length(content) between 1 and 1048576),
    constraint evidence_chunk_pk primary key (evidence_id, number)
);
-- Files are compressed already or small.
alter table evidence_chunk alter column content set storage external;
comment on table evidence_chunk is 'The bytes of a file in pieces of 1 MiB, numbered from 0.';

create table evidence_support (
    evidence_id uuid not null constraint evidence_support_evidence_fk references evidence (id),
    solution_reference varchar(12) not null constraint evidence_support_solution_fk references solution (reference),
    question_code varchar(60) not null,
    vendor_id uuid not null,
    added_by varchar(255) not null,
    added_at timestamptz not null,
    verified_by varchar(255),
    verified_at timestamptz,
    verified_answer bytea,
    constraint evidence_support_pk primary key (evidence_id, solution_reference, question_code)
);
create index evidence_support_solution_idx on evidence_support (solution_reference, question_code);
comment on column evidence_support.verified_answer is 'SHA-256 of the published answer that was verified; null when none was published then.';

create table evidence_status_change (
    id uuid primary key,
    evidence_id uuid not null constraint evidence_status_change_evidence_fk references evidence (id),
    vendor_id uuid not null,
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(500) not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index evidence_status_change_evidence_idx on evidence_status_change (evidence_id, at);

alter table evidence enable row level security;
alter table evidence force row level security;
create policy evidence_second_wall on evidence
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));
alter table evidence_chunk enable row level security;
alter table evidence_chunk force row level security;
create policy evidence_chunk_second_wall on evidence_chunk
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));
alter table evidence_support enable row level security;
alter table evidence_support force row level security;
create policy evidence_support_second_wall on evidence_support
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));
alter table evidence_status_change enable row level security;
alter table evidence_status_change force row level security;
create policy evidence_status_change_second_wall on evidence_status_change
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

create table claim_mark (
    id uuid primary key,
    solution_reference varchar(12) not null constraint claim_mark_solution_fk references solution (reference),
    question_code varchar(60) not null,
    answer bytea not null constraint claim_mark_answer_length check (octet_length(answer) = 32),
    reason varchar(500) not null,
    marked_by varchar(255) not null,
    marked_at timestamptz not null,
    lifted_by varchar(255),
    lifted_at timestamptz,
    version bigint not null default 0,
    constraint claim_mark_lifted check ((lifted_by is null) = (lifted_at is null))
);
create unique index claim_mark_standing on claim_mark (solution_reference, question_code) where lifted_at is null;
comment on table claim_mark is 'An administrator found a published answer contradicted. It stands for that answer until it is lifted or the answer changes.';
comment on column claim_mark.answer is 'SHA-256 of the answer that was marked.';

grant usage on sequence evidence_number to catalogue_app;
grant select, insert, update on evidence to catalogue_app;
grant select, insert, delete on evidence_chunk to catalogue_app;
grant select, insert, update, delete on evidence_support to catalogue_app;
grant select, insert on evidence_status_change to catalogue_app;
grant select, insert, update on claim_mark to catalogue_app;
