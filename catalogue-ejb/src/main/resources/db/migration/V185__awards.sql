-- Awards: what was recommended, approved and given notice of, the standstill, objections, and contracts.

create table award (
    evaluation_id uuid primary key constraint award_evaluation_fk references evaluation (id),
    reference varchar(20) not null constraint award_reference_key unique,
    status varchar(20) not null constraint award_status_known
        check (status in ('PROPOSED', 'RETURNED', 'STANDSTILL', 'OBJECTED', 'CLEARED', 'CONTRACTED', 'CANCELLED')),
    recommendations integer not null,
    notices integer not null,
    recommended_by varchar(255) not null,
    standstill_until timestamptz,
    suspended_at timestamptz,
    version bigint not null default 0,
    constraint award_standstill check (standstill_until is not null or status in ('PROPOSED', 'RETURNED', 'CANCELLED')),
    constraint award_suspended check (status <> 'OBJECTED' or suspended_at is not null)
);
create index award_due_idx on award (standstill_until) where status = 'STANDSTILL';

create table award_recommendation (
    id uuid primary key,
    evaluation_id uuid not null constraint award_recommendation_award_fk references award (evaluation_id),
    number integer not null,
    vendor_id uuid not null constraint award_recommendation_vendor_fk references vendor (id),
    solution varchar(12) not null,
    price numeric(19, 2),
    content text not null constraint award_recommendation_content_is_json check (content is json object),
    ranking_hash varchar(64) not null,
    recommended_by varchar(255) not null,
    recommended_at timestamptz not null,
    constraint award_recommendation_number_key unique (evaluation_id, number)
);

create table award_notice (
    id uuid primary key,
    evaluation_id uuid not null constraint award_notice_award_fk references award (evaluation_id),
    number integer not null,
    vendor_id uuid not null constraint award_notice_vendor_fk references vendor (id),
    solution varchar(12) not null,
    letter varchar(4) not null,
    price numeric(19, 2),
    bidders integer not null,
    route varchar(20) not null,
    rules varchar(20) not null,
    standstill_days integer not null,
    published_at timestamptz not null,
    constraint award_notice_number_key unique (evaluation_id, number)
);
create index award_notice_published_idx on award_notice (published_at desc);

create table award_status_change (
    id uuid primary key,
    evaluation_id uuid not null constraint award_status_change_award_fk references award (evaluation_id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(4000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index award_status_change_idx on award_status_change (evaluation_id, at, id);

create table award_objection (
    id uuid primary key,
    evaluation_id uuid not null constraint award_objection_award_fk references award (evaluation_id),
    number integer not null,
    notice integer not null,
    vendor_id uuid not null constraint award_objection_vendor_fk references vendor (id),
    status varchar(20) not null constraint award_objection_status_known
        check (status in ('OPEN', 'UPHELD', 'DISMISSED', 'LAPSED')),
    language varchar(10) not null,
    reasons varchar(8000) not null,
    raised_by varchar(255) not null,
    raised_at timestamptz not null,
    answer varchar(8000),
    answered_by varchar(255),
    answered_at timestamptz,
    version bigint not null default 0,
    constraint award_objection_number_key unique (evaluation_id, number),
    constraint award_objection_vendor_key unique (evaluation_id, notice, vendor_id),
    constraint award_objection_answered check ((status in ('UPHELD', 'DISMISSED')) = (answer is not null)
        and (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
alter table award_objection enable row level security;
alter table award_objection force row level security;
create policy award_objection_second_wall on award_objection
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

create sequence contract_number start 1;

create table contract (
    id uuid primary key,
    reference varchar(20) not null constraint contract_reference_key unique,
    evaluation_id uuid not null constraint contract_award_key unique
        constraint contract_award_fk references award (evaluation_id),
    evaluation varchar(20) not null,
    department_code varchar(20) not null constraint contract_department_fk references department (code),
    title varchar(200) not null,
    language varchar(10) not null,
    vendor_id uuid not null constraint contract_vendor_fk references vendor (id),
    solution varchar(12) not null,
    route varchar(20) not null,
    value numeric(19, 2) not null constraint contract_value_positive check (value > 0),
    starts_on date not null,
    ends_on date not null,
    status varchar(20) not null constraint contract_status_known check (status in ('ACTIVE', 'EXPIRED', 'TERMINATED')),
    changes integer not null default 0,
    end_reason varchar(4000),
    ended_at timestamptz,
    made_by varchar(255) not null,
    made_at timestamptz not null,
    version bigint not null default 0,
    constraint contract_days check (ends_on >= starts_on),
    constraint contract_ended check ((status = 'ACTIVE') = (ended_at is null)
        and (status = 'TERMINATED') = (end_reason is not null))
);
create index contract_made_idx on contract (made_at desc);
create index contract_due_idx on contract (ends_on) where status = 'ACTIVE';
create index contract_vendor_idx on contract (vendor_id);

create table contract_change (
    id uuid primary key,
    contract_id uuid not null constraint contract_change_contract_fk references contract (id),
    number integer not null,
    value numeric(19, 2) not null constraint contract_change_value_positive check (value > 0),
    ends_on date not null,
    reason varchar(4000),
    changed_by varchar(255) not null,
    changed_at timestamptz not null,
    constraint contract_change_number_key unique (contract_id, number),
    constraint contract_change_reason check (number = 0 or reason is not null)
);

-- What was recommended, told to everybody and agreed never changes: whoever changes it in the database itself is refused too.
create function refuse_change_of_what_was_awarded() returns trigger
    language plpgsql as $$
    begin
        raise exception 'what was recommended, published or agreed never changes';
    end
    $$;
create trigger award_recommendation_immutable before update or delete on award_recommendation
    for each row execute function refuse_change_of_what_was_awarded();
create trigger award_notice_immutable before update or delete on award_notice
    for each row execute function refuse_change_of_what_was_awarded();
create trigger award_status_change_immutable before update or delete on award_status_change
    for each row execute function refuse_change_of_what_was_awarded();
create trigger contract_change_immutable before update or delete on contract_change
    for each row execute function refuse_change_of_what_was_awarded();
create trigger award_objection_immutable before update on award_objection
    for each row when (old.status <> 'OPEN' or (new.reasons, new.vendor_id, new.raised_at, new.notice)
        is distinct from (old.reasons, old.vendor_id, old.raised_at, old.notice))
    execute function refuse_change_of_what_was_awarded();

grant select, insert, update on award, award_objection, contract to catalogue_app;
grant select, insert on award_recommendation, award_notice, award_status_change, contract_change to catalogue_app;
grant usage on sequence contract_number to catalogue_app;
