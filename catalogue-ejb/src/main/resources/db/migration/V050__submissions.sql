-- Submissions: a vendor's way from a draft to a published revision. All of it is under the second wall.

create sequence submission_number start 1;

create table submission (
    id uuid primary key,
    reference varchar(14) not null constraint submission_reference_key unique,
    vendor_id uuid not null constraint submission_vendor_fk references vendor (id),
    solution varchar(12) not null constraint submission_solution_fk references solution (reference),
    base_revision integer,
    status varchar(20) not null constraint submission_status_known
        check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'REJECTED')),
    since timestamptz not null,
    due timestamptz,
    question_set_version varchar(20) not null,
    name text,
    content text not null,
    not_copied text not null,
    opened_at timestamptz not null,
    opened_by varchar(255) not null,
    saved_at timestamptz not null,
    saved_by varchar(255) not null,
    snapshots integer not null default 0,
    reviewer varchar(255),
    recommended_by varchar(255),
    recommended_at timestamptz,
    version bigint not null default 0
);
create index submission_vendor_idx on submission (vendor_id, reference desc);
create index submission_queue_idx on submission (due, reference) where status in ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED');
-- A solution has one open submission at a time: two drafts of the same next revision would overwrite each other.
create unique index submission_one_open on submission (solution)
    where status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED');

create table submission_draft_edit (
    id uuid primary key,
    submission_id uuid not null constraint submission_draft_edit_submission_fk references submission (id),
    vendor_id uuid not null constraint submission_draft_edit_vendor_fk references vendor (id),
    replaced_version bigint not null,
    field varchar(120) not null,
    before text,
    edited_by varchar(255) not null,
    at timestamptz not null
);
create index submission_draft_edit_idx on submission_draft_edit (submission_id, replaced_version);

create table submission_snapshot (
    id uuid primary key,
    submission_id uuid not null constraint submission_snapshot_submission_fk references submission (id),
    vendor_id uuid not null constraint submission_snapshot_vendor_fk references vendor (id),
    number integer not null constraint submission_snapshot_number_positive check (number > 0),
    question_set_version varchar(20) not null,
    content text not null,
    sha256 bytea not null constraint submission_snapshot_sha256_length check (length(sha256) = 32),
    submitted_at timestamptz not null,
    submitted_by varchar(255) not null,
    due timestamptz,
    constraint submission_snapshot_number_key unique (submission_id, number)
);

create table submission_status_change (
    id uuid primary key,
    submission_id uuid not null constraint submission_status_change_submission_fk references submission (id),
    vendor_id uuid not null constraint submission_status_change_vendor_fk references vendor (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index submission_status_change_idx on submission_status_change (submission_id, at);

-- How long each step may take, in days. Data: an office changes its promise without a release.
create table submission_service_time (
    step varchar(30) primary key,
    days integer not null constraint submission_service_time_positive check (days > 0)
);
insert into submission_service_time (step, days) values
    ('TAKE_INTO_REVIEW', 5), ('REVIEW', 10), ('APPROVE', 5), ('ANSWER_CLARIFICATION', 7), ('CHANGE_AND_RESUBMIT', 30);

alter table submission enable row level security;
alter table submission force row level security;
create policy submission_second_wall on submission
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

alter table submission_draft_edit enable row level security;
alter table submission_draft_edit force row level security;
create policy submission_draft_edit_second_wall on submission_draft_edit
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

alter table submission_snapshot enable row level security;
alter table submission_snapshot force row level security;
create policy submission_snapshot_second_wall on submission_snapshot
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

alter table submission_status_change enable row level security;
alter table submission_status_change force row level security;
create policy submission_status_change_second_wall on submission_status_change
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

grant usage on sequence submission_number to catalogue_app;
grant select, insert, update on submission to catalogue_app;
-- What was submitted, what it replaced and who moved it on is never changed.
grant select, insert on submission_draft_edit, submission_snapshot, submission_status_change to catalogue_app;
grant select on submission_service_time to catalogue_app;
