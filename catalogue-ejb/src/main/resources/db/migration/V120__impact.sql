-- Impact assessments of planned uses: one living record for each use, a signed part of each officer, and an immutable copy of
-- what was endorsed at each checkpoint.

create sequence impact_assessment_number start 1;

create table impact_assessment (
    id uuid primary key,
    reference varchar(20) not null constraint impact_assessment_reference_key unique,
    department_code varchar(20) not null constraint impact_assessment_department_fk references department (code),
    title text not null constraint impact_assessment_title_is_json check (title is json object),
    solution varchar(12),
    solution_revision integer,
    checkpoint varchar(20) not null constraint impact_assessment_checkpoint_known
        check (checkpoint in ('PLANNING', 'DEVELOPMENT', 'DEPLOYMENT', 'MONITORING')),
    status varchar(20) not null constraint impact_assessment_status_known
        check (status in ('DRAFT', 'IN_ENDORSEMENT', 'ENDORSED', 'STALE')),
    content text not null constraint impact_assessment_content_is_json check (content is json object),
    authors text not null,
    tier varchar(20) not null,
    high_impact boolean not null,
    override_tier varchar(20),
    override_reason varchar(2000),
    override_by varchar(255),
    basis varchar(1000) not null,
    stale_reasons text not null constraint impact_assessment_stale_reasons_is_json check (stale_reasons is json array),
    versions integer not null,
    review_due date,
    opened_at timestamptz not null,
    saved_at timestamptz not null,
    saved_by varchar(255) not null,
    version bigint not null default 0,
    constraint impact_assessment_override check ((override_tier is null) = (override_by is null)
        and (override_tier is null) = (override_reason is null))
);
create index impact_assessment_department_idx on impact_assessment (department_code, reference);
create index impact_assessment_endorsed_idx on impact_assessment (review_due) where status = 'ENDORSED';
create index impact_assessment_solution_idx on impact_assessment (solution) where status = 'ENDORSED';

create table impact_signature (
    id uuid primary key,
    assessment_id uuid not null constraint impact_signature_assessment_fk references impact_assessment (id),
    part varchar(20) not null constraint impact_signature_part_known check (part in ('PRIVACY', 'SECURITY')),
    signer varchar(255) not null,
    content_hash bytea not null,
    at timestamptz not null,
    ended_at timestamptz,
    version bigint not null default 0
);
create unique index impact_signature_part_key on impact_signature (assessment_id, part) where ended_at is null;

create table impact_version (
    id uuid primary key,
    assessment_id uuid not null constraint impact_version_assessment_fk references impact_assessment (id),
    number integer not null,
    checkpoint varchar(20) not null,
    content text not null constraint impact_version_content_is_json check (content is json object),
    tier varchar(20) not null,
    override_reason varchar(2000),
    basis varchar(1000) not null,
    approval varchar(12) not null,
    deciders text not null,
    endorsed_at timestamptz not null,
    constraint impact_version_number_key unique (assessment_id, number)
);

create table impact_status_change (
    id uuid primary key,
    assessment_id uuid not null constraint impact_status_change_assessment_fk references impact_assessment (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    checkpoint varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index impact_status_change_idx on impact_status_change (assessment_id, at, id);

-- What was endorsed never changes: the server can add and read, and nobody else has a reason to.
create function refuse_change_of_endorsed_version() returns trigger
    language plpgsql as $$
    begin
        raise exception 'an endorsed version of an impact assessment never changes';
    end
    $$;
create trigger impact_version_immutable before update or delete on impact_version
    for each row execute function refuse_change_of_endorsed_version();

grant select, insert, update on impact_assessment, impact_signature to catalogue_app;
grant select, insert on impact_version, impact_status_change to catalogue_app;
grant usage on sequence impact_assessment_number to catalogue_app;
