-- Vendors get a life of their own: registered by one of their people, verified by a procurement officer, suspended for
-- a reason. What nobody else may read stands behind the second wall.

alter table vendor add column status varchar(20) not null default 'VERIFIED'
    constraint vendor_status_known check (status in ('REGISTERED', 'VERIFIED', 'SUSPENDED'));
alter table vendor alter column status set default 'REGISTERED';
alter table vendor add column changed_at timestamptz;
comment on column vendor.status is 'Vendors that an import named were checked by whoever made the import; others begin as REGISTERED.';
comment on column vendor.changed_at is 'Last change of the vendor or of its profile; with it the version counts both.';
create index vendor_status_idx on vendor (status, id);

create table vendor_status_change (
    id uuid primary key,
    vendor_id uuid not null constraint vendor_status_change_vendor_fk references vendor (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(1000) not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index vendor_status_change_vendor_idx on vendor_status_change (vendor_id, id);
alter table vendor_status_change enable row level security;
alter table vendor_status_change force row level security;
create policy vendor_status_change_second_wall on vendor_status_change
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

create table vendor_profile (
    vendor_id uuid primary key constraint vendor_profile_vendor_fk references vendor (id),
    registry_country varchar(2) not null,
    size varchar(20) not null constraint vendor_profile_size_known check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    address varchar(500) not null,
    website varchar(500),
    contacts jsonb not null,
    registered_by varchar(255) not null,
    registered_at timestamptz not null,
    version bigint not null default 0
);
alter table vendor_profile enable row level security;
alter table vendor_profile force row level security;
create policy vendor_profile_second_wall on vendor_profile
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

create table vendor_question (
    id uuid primary key,
    vendor_id uuid not null constraint vendor_question_vendor_fk references vendor (id),
    question varchar(2000) not null,
    asked_by varchar(255) not null,
    asked_at timestamptz not null,
    answer varchar(4000),
    answered_by varchar(255),
    answered_at timestamptz,
    version bigint not null default 0,
    constraint vendor_question_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index vendor_question_vendor_idx on vendor_question (vendor_id, id);
alter table vendor_question enable row level security;
alter table vendor_question force row level security;
create policy vendor_question_second_wall on vendor_question
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

-- A case names another vendor, so that not even the vendor that it is about reads it: no vendor is ever null's own.
create table vendor_duplicate (
    id uuid primary key,
    vendor_id uuid not null constraint vendor_duplicate_vendor_fk references vendor (id),
    other_vendor_id uuid not null constraint vendor_duplicate_other_fk references vendor (id),
    signs jsonb not null,
    found_at timestamptz not null,
    decision varchar(20) constraint vendor_duplicate_decision_known check (decision in ('SAME', 'DIFFERENT')),
    reason varchar(1000),
    decided_by varchar(255),
    decided_at timestamptz,
    version bigint not null default 0,
    constraint vendor_duplicate_once unique (vendor_id, other_vendor_id),
    constraint vendor_duplicate_not_itself check (vendor_id <> other_vendor_id),
    constraint vendor_duplicate_decided check
        ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null) and (decision is null) = (reason is null))
);
alter table vendor_duplicate enable row level security;
alter table vendor_duplicate force row level security;
create policy vendor_duplicate_second_wall on vendor_duplicate
    using (caller_may_see_vendor(null)) with check (caller_may_see_vendor(null));

-- What a vendor must have settled before it submits, judged where the declarations are kept.
create table vendor_clearance (
    vendor_id uuid primary key constraint vendor_clearance_vendor_fk references vendor (id),
    outcome varchar(20) not null constraint vendor_clearance_outcome_known check (outcome in ('PASS', 'REVIEW', 'FAIL', 'INCOMPLETE')),
    valid_until timestamptz,
    version bigint not null default 0
);
alter table vendor_clearance enable row level security;
alter table vendor_clearance force row level security;
create policy vendor_clearance_second_wall on vendor_clearance
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

grant select, insert on vendor_status_change to catalogue_app;
grant select, insert, update on vendor_profile, vendor_question, vendor_duplicate, vendor_clearance to catalogue_app;
