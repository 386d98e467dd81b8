-- Approval: rounds in which people decide about something, in stages of steps that a policy has laid down.

create sequence approval_number start 1;

create table approval_round (
    id uuid primary key,
    reference varchar(12) not null constraint approval_round_reference_key unique,
    kind varchar(40) not null,
    subject varchar(60) not null,
    title text not null constraint approval_round_title_is_json check (title is json object),
    path varchar(300) not null,
    tier varchar(20),
    amount numeric(15, 2),
    classification varchar(20),
    department_code varchar(20) constraint approval_round_department_fk references department (code),
    makers text not null,
    policy varchar(40) not null,
    policy_version varchar(20) not null,
    status varchar(20) not null constraint approval_round_status_known check (status in ('OPEN', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
    stage integer not null,
    acts integer not null,
    opened_at timestamptz not null,
    opened_by varchar(255) not null,
    closed_at timestamptz,
    reason varchar(2000),
    version bigint not null default 0,
    constraint approval_round_closed check ((status = 'OPEN') = (closed_at is null))
);
create unique index approval_round_open_key on approval_round (kind, subject) where status = 'OPEN';
create index approval_round_subject_idx on approval_round (kind, subject, opened_at);

create table approval_step (
    id uuid primary key,
    round_id uuid not null constraint approval_step_round_fk references approval_round (id),
    stage integer not null,
    position integer not null,
    code varchar(40) not null,
    role varchar(40) not null,
    department_code varchar(20) constraint approval_step_department_fk references department (code),
    mode varchar(10) not null constraint approval_step_mode_known check (mode in ('ANY', 'ALL', 'COUNT')),
    needed integer not null constraint approval_step_needed_positive check (needed > 0),
    service_days integer not null constraint approval_step_service_days_positive check (service_days > 0),
    escalation_role varchar(40) not null,
    seats text not null,
    status varchar(20) not null constraint approval_step_status_known
        check (status in ('WAITING', 'OPEN', 'ESCALATED', 'DONE', 'RETURNED', 'CANCELLED')),
    opened_at timestamptz,
    due timestamptz,
    version bigint not null default 0,
    constraint approval_step_place_key unique (round_id, stage, position)
);
create index approval_step_due_idx on approval_step (due, id) where status in ('OPEN', 'ESCALATED');

-- Nobody decides twice in one round, in the own name or for somebody else; the database keeps that too.
create table approval_decision (
    id uuid primary key,
    round_id uuid not null constraint approval_decision_round_fk references approval_round (id),
    step_id uuid not null constraint approval_decision_step_fk references approval_step (id),
    actor varchar(255) not null,
    principal varchar(255),
    outcome varchar(10) not null constraint approval_decision_outcome_known check (outcome in ('APPROVE', 'RETURN')),
    remark varchar(2000),
    at timestamptz not null,
    constraint approval_decision_actor_key unique (round_id, actor),
    constraint approval_decision_principal_key unique (round_id, principal)
);

create table approval_delegation (
    id uuid primary key,
    step_id uuid not null constraint approval_delegation_step_fk references approval_step (id),
    principal varchar(255) not null,
    delegate varchar(255) not null,
    until timestamptz not null,
    made_at timestamptz not null,
    constraint approval_delegation_two_people check (principal <> delegate)
);
create index approval_delegation_delegate_idx on approval_delegation (delegate, step_id);
create index approval_delegation_step_idx on approval_delegation (step_id);

create table approval_absence (
    id uuid primary key,
    person varchar(255) not null,
    deputy varchar(255) not null,
    from_day date not null,
    to_day date not null,
    made_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null default 0,
    constraint approval_absence_days check (from_day <= to_day),
    constraint approval_absence_two_people check (person <> deputy)
);
create index approval_absence_deputy_idx on approval_absence (deputy) where ended_at is null;
create index approval_absence_person_idx on approval_absence (person) where ended_at is null;

create table approval_status_change (
    id uuid primary key,
    round_id uuid not null constraint approval_status_change_round_fk references approval_round (id),
    step_id uuid constraint approval_status_change_step_fk references approval_step (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index approval_status_change_idx on approval_status_change (round_id, at, id);

grant select, insert, update on approval_round, approval_step, approval_absence to catalogue_app;
grant select, insert on approval_decision, approval_delegation, approval_status_change to catalogue_app;
grant usage on sequence approval_number to catalogue_app;
