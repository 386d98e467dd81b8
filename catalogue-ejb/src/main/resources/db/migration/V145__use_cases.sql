-- Uses of AI: one use in one department of one revision of a tool, from an accepted need to its end.

create sequence use_case_number start 1;

create table use_case (
    id uuid primary key,
    reference varchar(16) not null constraint use_case_reference_key unique,
    need varchar(16) not null constraint use_case_need_fk references need (reference),
    department_code varchar(20) not null constraint use_case_department_fk references department (code),
    language varchar(2) not null constraint use_case_language_known check (language in ('EN', 'TC', 'SC')),
    title varchar(200) not null,
    success varchar(2000) not null default '',
    reuse_check varchar(2000) not null default '',
    budget_route varchar(2000) not null default '',
    classification varchar(20) not null constraint use_case_classification_known
        check (classification in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL')),
    oversight varchar(20) constraint use_case_oversight_known
        check (oversight in ('IN_THE_LOOP', 'IN_COMMAND', 'OUT_OF_THE_LOOP')),
    impact varchar(20),
    stage varchar(20) not null constraint use_case_stage_known check (stage in
        ('NEED', 'SHORTLIST', 'EVALUATE', 'POC', 'PILOT', 'ROLLOUT', 'LIVE', 'SUSPENDED', 'RETIRED')),
    stage_since timestamptz not null,
    suspended_from varchar(20),
    solution varchar(12),
    solution_revision integer,
    owner varchar(255) not null,
    authors text not null,
    opened_at timestamptz not null,
    opened_by varchar(255) not null,
    saved_at timestamptz not null,
    version bigint not null default 0,
    constraint use_case_suspended check ((stage = 'SUSPENDED') = (suspended_from is not null)),
    constraint use_case_no_tool_before_shortlist check (stage <> 'NEED' or solution is null),
    constraint use_case_revision_of_tool check (solution_revision is null or solution is not null),
    constraint use_case_tool_fixed check (stage not in ('POC', 'PILOT', 'ROLLOUT', 'LIVE') or solution_revision is not null)
);
create unique index use_case_need_key on use_case (need) where stage <> 'RETIRED';
create index use_case_board_idx on use_case (stage, stage_since, reference);
create index use_case_department_idx on use_case (department_code, stage, stage_since, reference);
create index use_case_solution_idx on use_case (solution) where solution is not null;

-- What was considered, with reasons; who was eliminated stays.
create table use_case_candidate (
    id uuid primary key,
    use_case_id uuid not null constraint use_case_candidate_case_fk references use_case (id),
    solution varchar(12) not null,
    reasons_for varchar(2000) not null,
    reasons_against varchar(2000) not null,
    status varchar(20) not null constraint use_case_candidate_status_known
        check (status in ('CANDIDATE', 'ELIMINATED', 'CHOSEN')),
    reason varchar(2000),
    added_at timestamptz not null,
    added_by varchar(255) not null,
    version bigint not null default 0,
    constraint use_case_candidate_solution_key unique (use_case_id, solution),
    constraint use_case_candidate_eliminated check (status <> 'ELIMINATED' or reason is not null)
);
create unique index use_case_candidate_chosen_key on use_case_candidate (use_case_id) where status = 'CHOSEN';

-- That somebody has asked for a move which others sign.
create table use_case_request (
    id uuid primary key,
    use_case_id uuid not null constraint use_case_request_case_fk references use_case (id),
    gate varchar(4),
    gates_version varchar(20) not null,
    decision varchar(20) not null,
    kind varchar(10) not null,
    target varchar(20) not null,
    reason varchar(2000) not null,
    facts text not null constraint use_case_request_facts_is_json check (facts is json object),
    approval varchar(12) not null,
    status varchar(20) not null constraint use_case_request_status_known
        check (status in ('OPEN', 'SIGNED', 'RETURNED', 'WITHDRAWN')),
    answer varchar(2000),
    asked_at timestamptz not null,
    asked_by varchar(255) not null,
    closed_at timestamptz,
    version bigint not null default 0
);
create unique index use_case_request_open_key on use_case_request (use_case_id) where status = 'OPEN';
create index use_case_request_idx on use_case_request (use_case_id, asked_at, id);

create table use_case_stage_change (
    id uuid primary key,
    use_case_id uuid not null constraint use_case_stage_change_case_fk references use_case (id),
    from_stage varchar(20),
    to_stage varchar(20) not null,
    kind varchar(10) not null,
    gate varchar(4),
    decision varchar(20),
    reason varchar(2000),
    approval varchar(12),
    signers text not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index use_case_stage_change_idx on use_case_stage_change (use_case_id, at, id);

create table use_case_comment (
    id uuid primary key,
    use_case_id uuid not null constraint use_case_comment_case_fk references use_case (id),
    language varchar(2) not null,
    words varchar(4000) not null,
    author varchar(255) not null,
    at timestamptz not null
);
create index use_case_comment_idx on use_case_comment (use_case_id, at, id);

create table use_case_document (
    id uuid primary key,
    use_case_id uuid not null constraint use_case_document_case_fk references use_case (id),
    kind varchar(40) not null,
    title varchar(200) not null,
    address varchar(2000) not null,
    valid_until date,
    added_at timestamptz not null,
    added_by varchar(255) not null,
    removed_at timestamptz,
    removed_by varchar(255),
    version bigint not null default 0,
    constraint use_case_document_removed check ((removed_at is null) = (removed_by is null))
);
create index use_case_document_idx on use_case_document (use_case_id, added_at, id);

create table use_case_readiness (
    id uuid primary key,
    use_case_id uuid not null constraint use_case_readiness_case_fk references use_case (id),
    item varchar(40) not null,
    answer varchar(10) not null constraint use_case_readiness_answer_known check (answer in ('READY', 'NOT_YET')),
    remark varchar(2000) not null,
    answered_at timestamptz not null,
    answered_by varchar(255) not null,
    version bigint not null default 0,
    constraint use_case_readiness_item_key unique (use_case_id, item)
);

create table use_case_person (
    id uuid primary key,
    use_case_id uuid not null constraint use_case_person_case_fk references use_case (id),
    person varchar(255) not null,
    part varchar(20) not null,
    added_at timestamptz not null,
    added_by varchar(255) not null,
    ended_at timestamptz,
    version bigint not null default 0
);
create unique index use_case_person_key on use_case_person (use_case_id, person, part) where ended_at is null;

-- What happened never changes: the server can add and read only.
grant select, insert, update on use_case, use_case_candidate, use_case_request, use_case_document, use_case_readiness,
    use_case_person to catalogue_app;
grant select, insert on use_case_stage_change, use_case_comment to catalogue_app;
grant usage on sequence use_case_number to catalogue_app;
