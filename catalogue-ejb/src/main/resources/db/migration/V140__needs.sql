-- Service needs of departments: in plain words, what the process costs today, who would join, and what vendors propose.

create sequence need_number start 1;

create table need (
    id uuid primary key,
    reference varchar(16) not null constraint need_reference_key unique,
    department_code varchar(20) not null constraint need_department_fk references department (code),
    language varchar(2) not null constraint need_language_known check (language in ('EN', 'TC', 'SC')),
    title varchar(200) not null,
    problem varchar(4000) not null,
    process varchar(4000) not null,
    volume_per_month numeric(15, 2) constraint need_volume_not_negative check (volume_per_month >= 0),
    minutes_per_case numeric(15, 2) constraint need_minutes_not_negative check (minutes_per_case >= 0),
    cost_per_case numeric(15, 2) constraint need_cost_not_negative check (cost_per_case >= 0),
    error_proportion numeric(9, 6) constraint need_error_is_proportion check (error_proportion between 0 and 1),
    classification varchar(20) constraint need_classification_known
        check (classification in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL')),
    categories text not null constraint need_categories_is_json check (categories is json array),
    invites_proposals boolean not null,
    proposals_until date,
    status varchar(20) not null constraint need_status_known check (status in ('DRAFT', 'OPEN', 'MATCHED', 'CLOSED')),
    authors text not null,
    opened_at timestamptz not null,
    opened_by varchar(255) not null,
    saved_at timestamptz not null,
    version bigint not null default 0,
    constraint need_proposals_end check (invites_proposals or proposals_until is null)
);
create index need_department_idx on need (department_code, opened_at desc);
create index need_open_idx on need (opened_at desc) where status = 'OPEN';

create table need_status_change (
    id uuid primary key,
    need_id uuid not null constraint need_status_change_need_fk references need (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index need_status_change_idx on need_status_change (need_id, at, id);

-- Words of a need in the form in which they are compared, with a form that people read.
create table need_term (
    need_id uuid not null constraint need_term_need_fk references need (id),
    term varchar(100) not null,
    word varchar(100) not null,
    constraint need_term_pkey primary key (need_id, term)
);
create index need_term_idx on need_term (term, need_id);

-- Departments that would use the same.
create table need_offer (
    id uuid primary key,
    need_id uuid not null constraint need_offer_need_fk references need (id),
    department_code varchar(20) not null constraint need_offer_department_fk references department (code),
    language varchar(2) not null,
    words varchar(2000) not null,
    contact varchar(254) not null,
    status varchar(20) not null constraint need_offer_status_known check (status in ('OFFERED', 'ACCEPTED', 'DECLINED')),
    reason varchar(2000),
    offered_at timestamptz not null,
    offered_by varchar(255) not null,
    decided_at timestamptz,
    decided_by varchar(255),
    version bigint not null default 0,
    constraint need_offer_department_key unique (need_id, department_code),
    constraint need_offer_decided check ((status = 'OFFERED') = (decided_at is null))
);

-- What vendors propose. Behind the second wall: no vendor learns of another's proposal.
create table need_proposal (
    id uuid primary key,
    need_id uuid not null constraint need_proposal_need_fk references need (id),
    vendor_id uuid not null constraint need_proposal_vendor_fk references vendor (id),
    solution varchar(12) not null,
    language varchar(2) not null,
    words varchar(4000) not null,
    proposed_at timestamptz not null,
    proposed_by varchar(255) not null,
    withdrawn_at timestamptz,
    version bigint not null default 0
);
create unique index need_proposal_solution_key on need_proposal (need_id, solution) where withdrawn_at is null;
create index need_proposal_vendor_idx on need_proposal (vendor_id, need_id);
alter table need_proposal enable row level security;
alter table need_proposal force row level security;
create policy need_proposal_wall on need_proposal using (caller_may_see_vendor(vendor_id))
    with check (caller_may_see_vendor(vendor_id));

grant select, insert, update on need, need_offer, need_proposal to catalogue_app;
grant select, insert on need_status_change to catalogue_app;
grant select, insert, delete on need_term to catalogue_app;
grant usage on sequence need_number to catalogue_app;
