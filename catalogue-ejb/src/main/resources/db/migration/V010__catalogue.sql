-- Solutions and their published revisions. A revision is never changed after it was published.

create sequence solution_number start 1;

create table solution (
    id uuid primary key,
    reference varchar(12) not null constraint solution_reference_key unique,
    kind varchar(20) not null constraint solution_kind_known check (kind in ('VENDOR_SOLUTION', 'IN_HOUSE', 'SHARED_PLATFORM')),
    vendor_id uuid constraint solution_vendor_fk references vendor (id),
    reference_record boolean not null,
    demo boolean not null,
    source_system varchar(60) not null,
    source_external_id varchar(500) not null,
    source_url varchar(1000),
    status varchar(20) not null constraint solution_status_known
        check (status in ('NOT_ASSESSED', 'LISTED', 'CONDITIONAL', 'REFUSED', 'AT_RISK', 'SUSPENDED', 'DELISTED')),
    published_revision_id uuid,
    published_at timestamptz,
    version bigint not null default 0,
    constraint solution_source_key unique (source_system, source_external_id)
);
create index solution_published_idx on solution (published_at desc, reference desc) where published_revision_id is not null;
create index solution_vendor_idx on solution (vendor_id);
create index solution_status_idx on solution (status, reference_record) where published_revision_id is not null;

create table solution_revision (
    id uuid primary key,
    solution_id uuid not null constraint solution_revision_solution_fk references solution (id),
    number integer not null constraint solution_revision_number_positive check (number > 0),
    status varchar(20) not null constraint solution_revision_status_known
        check (status in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'REJECTED')),
    question_set_version varchar(20) not null,
    name jsonb not null,
    department_code varchar(20) constraint solution_revision_department_fk references department (code),
    categories jsonb not null,
    maximum_classification varchar(20),
    first_listed_on date,
    last_verified_on date,
    answers jsonb not null,
    content_hash bytea not null,
    created_at timestamptz not null,
    published_at timestamptz,
    version bigint not null default 0,
    constraint solution_revision_number_key unique (solution_id, number)
);
create unique index solution_revision_one_published on solution_revision (solution_id) where status = 'PUBLISHED';
alter table solution add constraint solution_published_revision_fk foreign key (published_revision_id)
    references solution_revision (id) deferrable initially deferred;

create table solution_revision_status_change (
    id uuid primary key,
    revision_id uuid not null constraint solution_revision_status_change_revision_fk references solution_revision (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(60) not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index solution_revision_status_change_revision_idx on solution_revision_status_change (revision_id, at);

grant usage on sequence solution_number to catalogue_app;
grant select, insert, update on solution, solution_revision to catalogue_app;
grant select, insert on solution_revision_status_change to catalogue_app;
