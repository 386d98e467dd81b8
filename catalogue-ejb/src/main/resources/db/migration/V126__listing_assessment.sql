-- Listing assessments: what was found about a revision of a solution, what was decided, and the clock of the decision.

create sequence listing_assessment_number start 1;

create table listing_assessment (
    id uuid primary key,
    reference varchar(16) not null constraint listing_assessment_reference_key unique,
    solution_reference varchar(12) not null constraint listing_assessment_solution_fk references solution (reference),
    solution_revision integer not null constraint listing_assessment_revision_positive check (solution_revision > 0),
    vendor_id uuid constraint listing_assessment_vendor_fk references vendor (id),
    criteria_set varchar(70) not null,
    criteria_checksum varchar(64) not null,
    status varchar(20) not null constraint listing_assessment_status_known
        check (status in ('DRAFT', 'ASSESSED', 'DECIDED', 'EXPIRED', 'WITHDRAWN')),
    context jsonb not null,
    entries jsonb not null,
    scope jsonb not null,
    result jsonb,
    opened_by varchar(255) not null,
    opened_at timestamptz not null,
    assessed_by varchar(255),
    assessed_at timestamptz,
    decided_by varchar(2000),
    decided_at timestamptz,
    valid_until date,
    version bigint not null default 0,
    constraint listing_assessment_assessed check ((assessed_by is null) = (assessed_at is null)),
    constraint listing_assessment_decided check ((decided_by is null) = (decided_at is null)),
    constraint listing_assessment_result check (status in ('DRAFT', 'WITHDRAWN') or result is not null)
);
create unique index listing_assessment_one_open on listing_assessment (solution_reference) where status in ('DRAFT', 'ASSESSED');
create unique index listing_assessment_one_decided on listing_assessment (solution_reference) where status = 'DECIDED';
create index listing_assessment_solution_idx on listing_assessment (solution_reference, reference desc);
create index listing_assessment_status_idx on listing_assessment (status, reference);

-- What is decided everybody may know; what is still being judged only the government and the vendor.
alter table listing_assessment enable row level security;
alter table listing_assessment force row level security;
create policy listing_assessment_second_wall on listing_assessment
    using (status in ('DECIDED', 'EXPIRED') or caller_may_see_vendor(vendor_id))
    with check (caller_may_see_vendor(vendor_id));

create function refuse_change_of_decided_assessment() returns trigger
    language plpgsql as $$
    begin
        if new.entries is distinct from old.entries or new.result is distinct from old.result
            or new.context is distinct from old.context or new.scope is distinct from old.scope
            or new.criteria_set <> old.criteria_set or new.solution_revision <> old.solution_revision then
            raise exception 'assessment % is decided and never changes', old.reference;
        end if;
        return new;
    end
    $$;
create trigger listing_assessment_immutable before update on listing_assessment
    for each row when (old.status in ('DECIDED', 'EXPIRED')) execute function refuse_change_of_decided_assessment();

create table assessment_step (
    id uuid primary key,
    assessment_id uuid not null constraint assessment_step_assessment_fk references listing_assessment (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(2000) not null,
    at timestamptz not null
);
create index assessment_step_assessment_idx on assessment_step (assessment_id, at);

create table assessment_condition (
    id uuid primary key,
    assessment_id uuid not null constraint assessment_condition_assessment_fk references listing_assessment (id),
    number integer not null,
    text varchar(1000) not null,
    owner varchar(30) not null constraint assessment_condition_owner_known
        check (owner in ('VENDOR', 'PROCUREMENT_OFFICER', 'PRIVACY_OFFICER', 'SECURITY_OFFICER', 'ADMINISTRATOR')),
    due date not null,
    status varchar(20) not null constraint assessment_condition_status_known check (status in ('OPEN', 'REPORTED', 'MET')),
    note varchar(2000),
    moved_by varchar(255),
    moved_at timestamptz,
    version bigint not null default 0,
    constraint assessment_condition_number_key unique (assessment_id, number)
);

create table assessment_waiver (
    id uuid primary key,
    assessment_id uuid not null constraint assessment_waiver_assessment_fk references listing_assessment (id),
    target varchar(40) not null,
    authority varchar(200) not null,
    reason varchar(2000) not null,
    until date not null,
    granted_by varchar(255) not null,
    granted_at timestamptz not null
);
create index assessment_waiver_assessment_idx on assessment_waiver (assessment_id, granted_at);

create table listing (
    id uuid primary key,
    solution_reference varchar(12) not null constraint listing_solution_key unique
        constraint listing_solution_fk references solution (reference),
    assessment_id uuid not null constraint listing_assessment_fk references listing_assessment (id),
    terms jsonb not null,
    next_due date,
    suspended_on date,
    grace_until date,
    stopped boolean not null default false,
    version bigint not null default 0
);
create index listing_next_due_idx on listing (next_due) where next_due is not null;
comment on column listing.terms is 'Until when each thing holds on which the decision rests, as the clock saw it last.';
comment on column listing.next_due is 'The next day on which the standing can change; today as soon as something was changed.';

grant usage on sequence listing_assessment_number to catalogue_app;
grant select, insert, update on listing_assessment, listing to catalogue_app;
grant select, insert on assessment_step, assessment_waiver to catalogue_app;
grant select, insert, update, delete on assessment_condition to catalogue_app;
