-- What a vendor declares to have changed between two submissions, and which published answers that puts in doubt.

-- What each kind of change means. Data: a body changes its rules without a release.
create table change_rule (
    kind varchar(20) primary key,
    material boolean not null,
    questions text not null
);
insert into change_rule (kind, material, questions) values
    ('MODEL_VERSION', true, '["baseModels","evaluationSummary","limitations","limitationNotes","languages"]'),
    ('SUB_PROCESSOR', true, '["subProcessors","usesSubProcessors","personalData"]'),
    ('HOSTING', true, '["hosting","certificates","dataReturn"]'),
    ('TERMS', true, '["priceModel","priceBand","prices","minimumTermMonths","trialTerms"]'),
    ('OTHER', false, '[]');

create table change_notice (
    id uuid primary key,
    vendor_id uuid not null constraint change_notice_vendor_fk references vendor (id),
    solution varchar(12) not null constraint change_notice_solution_fk references solution (reference),
    kind varchar(20) not null constraint change_notice_kind_fk references change_rule (kind),
    status varchar(20) not null constraint change_notice_status_known check (status in ('NOTED', 'OPEN', 'REVIEWED')),
    text varchar(2000) not null,
    effective_on date not null,
    declared_at timestamptz not null,
    declared_by varchar(255) not null,
    conclusion varchar(2000),
    reviewed_at timestamptz,
    reviewed_by varchar(255),
    version bigint not null default 0
);
create index change_notice_solution_idx on change_notice (solution, declared_at);
create index change_notice_open_idx on change_notice (declared_at) where status = 'OPEN';

alter table change_notice enable row level security;
alter table change_notice force row level security;
create policy change_notice_second_wall on change_notice
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

-- Readers of an entry see that an answer is in doubt and why, and nothing else of the notice.
create table stale_answer (
    id uuid primary key,
    notice_id uuid not null,
    solution varchar(12) not null constraint stale_answer_solution_fk references solution (reference),
    question varchar(60) not null,
    kind varchar(20) not null,
    since timestamptz not null,
    ended_at timestamptz,
    version bigint not null default 0
);
create index stale_answer_solution_idx on stale_answer (solution) where ended_at is null;
create index stale_answer_notice_idx on stale_answer (notice_id);

grant select on change_rule to catalogue_app;
grant select, insert, update on change_notice, stale_answer to catalogue_app;
