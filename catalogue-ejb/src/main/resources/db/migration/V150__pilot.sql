-- Pilots: a charter that is locked before the start, every version that was promised, readings with running sums, decisions by
-- people, and feedback of participants.

create sequence pilot_charter_number start 1;

create table pilot_charter (
    id uuid primary key,
    reference varchar(20) not null constraint pilot_charter_reference_key unique,
    use_case varchar(20) not null constraint pilot_charter_use_case_fk references use_case (reference),
    department_code varchar(20) not null constraint pilot_charter_department_fk references department (code),
    title varchar(200) not null,
    title_language varchar(10) not null,
    solution varchar(12) not null,
    solution_revision integer,
    comparator varchar(12),
    status varchar(20) not null constraint pilot_charter_status_known
        check (status in ('DRAFT', 'LOCKED', 'AMENDED', 'DECIDED')),
    content text not null constraint pilot_charter_content_is_json check (content is json object),
    authors text not null constraint pilot_charter_authors_is_json check (authors is json array),
    reporters text not null constraint pilot_charter_reporters_is_json check (reporters is json array),
    starts_on date,
    ends_on date,
    listed boolean not null,
    versions integer not null,
    extensions integer not null,
    latest_end date,
    stops text not null constraint pilot_charter_stops_is_json check (stops is json array),
    accepted_stops text not null constraint pilot_charter_accepted_stops_is_json check (accepted_stops is json array),
    overdue_noticed_on date,
    outcome varchar(20) constraint pilot_charter_outcome_known check (outcome in ('MET', 'MISSED', 'INCONCLUSIVE')),
    decision varchar(20) constraint pilot_charter_decision_known check (decision in ('GO', 'STOP')),
    decided_at timestamptz,
    lessons varchar(4000),
    lessons_language varchar(10),
    lessons_at timestamptz,
    opened_at timestamptz not null,
    saved_at timestamptz not null,
    saved_by varchar(255) not null,
    locked_at timestamptz,
    locked_by varchar(255),
    version bigint not null default 0,
    constraint pilot_charter_locked check ((status = 'DRAFT') = (locked_at is null)
        and (locked_at is null) = (locked_by is null) and (locked_at is null) = (versions = 0)),
    constraint pilot_charter_days check (status = 'DRAFT' or (starts_on is not null and ends_on >= starts_on
        and latest_end >= ends_on)),
    constraint pilot_charter_decided check ((status = 'DECIDED') = (decision is not null)
        and (decision is null) = (decided_at is null) and (decision is null) = (outcome is null)),
    constraint pilot_charter_lessons check ((lessons is null) = (lessons_at is null)
        and (lessons is null) = (lessons_language is null) and (lessons is null or status = 'DECIDED'))
);
create unique index pilot_charter_open_key on pilot_charter (use_case) where status <> 'DECIDED';
create index pilot_charter_use_case_idx on pilot_charter (use_case, opened_at desc);
create index pilot_charter_due_idx on pilot_charter (ends_on) where status in ('LOCKED', 'AMENDED');
create index pilot_charter_register_idx on pilot_charter (locked_at desc, reference)
    where locked_at is not null and listed;
create index pilot_charter_lessons_idx on pilot_charter (solution, lessons_at desc) where lessons is not null;

create table pilot_version (
    id uuid primary key,
    charter_id uuid not null constraint pilot_version_charter_fk references pilot_charter (id),
    number integer not null,
    content text not null constraint pilot_version_content_is_json check (content is json object),
    hash bytea not null constraint pilot_version_hash_is_sha256 check (length(hash) = 32),
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null,
    constraint pilot_version_number_key unique (charter_id, number),
    constraint pilot_version_reason check ((number = 0) = (reason is null))
);

create table pilot_decision (
    id uuid primary key,
    charter_id uuid not null constraint pilot_decision_charter_fk references pilot_charter (id),
    kind varchar(20) not null constraint pilot_decision_kind_known check (kind in ('GO', 'EXTEND', 'STOP', 'CONTINUE')),
    follows varchar(20) not null,
    outcome varchar(20) not null,
    results text not null constraint pilot_decision_results_is_json check (results is json array),
    reason varchar(2000),
    new_end date,
    actor varchar(255) not null,
    at timestamptz not null,
    constraint pilot_decision_new_end check ((kind = 'EXTEND') = (new_end is not null))
);
create index pilot_decision_charter_idx on pilot_decision (charter_id, at);

create table pilot_status_change (
    id uuid primary key,
    charter_id uuid not null constraint pilot_status_change_charter_fk references pilot_charter (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index pilot_status_change_idx on pilot_status_change (charter_id, at, id);

create table pilot_reading (
    id uuid primary key,
    charter_id uuid not null constraint pilot_reading_charter_fk references pilot_charter (id),
    metric varchar(40) not null,
    arm varchar(12) not null constraint pilot_reading_arm_known check (arm in ('TOOL', 'COMPARATOR')),
    source varchar(100) not null,
    period_from date not null,
    period_to date not null,
    counted bigint constraint pilot_reading_counted check (counted >= 0),
    size bigint constraint pilot_reading_size check (size > 0),
    mean numeric,
    deviation numeric constraint pilot_reading_deviation check (deviation >= 0),
    exposure numeric constraint pilot_reading_exposure check (exposure > 0),
    control_counted bigint constraint pilot_reading_control_counted check (control_counted >= 0),
    control_size bigint constraint pilot_reading_control_size check (control_size > 0),
    control_mean numeric,
    control_deviation numeric constraint pilot_reading_control_deviation check (control_deviation >= 0),
    channel varchar(12) not null constraint pilot_reading_channel_known check (channel in ('FORM', 'FILE', 'PROGRAM')),
    entered_by varchar(255) not null,
    entered_at timestamptz not null,
    withdrawn_by varchar(255),
    withdrawn_at timestamptz,
    withdrawn_reason varchar(500),
    constraint pilot_reading_period check (period_to >= period_from),
    constraint pilot_reading_no_nan check (mean <> 'NaN' and deviation <> 'NaN' and exposure <> 'NaN'
        and control_mean <> 'NaN' and control_deviation <> 'NaN'),
    constraint pilot_reading_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index pilot_reading_period_key on pilot_reading (charter_id, metric, arm, source, period_from)
    where withdrawn_at is null;
create index pilot_reading_newest_idx on pilot_reading (charter_id, id desc);

-- Sums of the readings that stand, by week: pages and outcomes read these and not a million readings.
create table pilot_tally (
    charter_id uuid not null constraint pilot_tally_charter_fk references pilot_charter (id),
    metric varchar(40) not null,
    arm varchar(12) not null,
    week date not null,
    readings bigint not null,
    counted numeric not null,
    size numeric not null,
    exposure numeric not null,
    total numeric not null,
    squares numeric not null,
    control_counted numeric not null,
    control_size numeric not null,
    control_exposure numeric not null,
    control_total numeric not null,
    control_squares numeric not null,
    constraint pilot_tally_pkey primary key (charter_id, metric, arm, week)
);

-- What somebody wrote namelessly carries no name and only a day, so that nobody is found out by the minute.
create table pilot_feedback (
    id uuid primary key,
    charter_id uuid not null constraint pilot_feedback_charter_fk references pilot_charter (id),
    arm varchar(12) not null,
    useful integer not null constraint pilot_feedback_useful check (useful between 1 and 5),
    trusted integer not null constraint pilot_feedback_trusted check (trusted between 1 and 5),
    minutes integer constraint pilot_feedback_minutes check (minutes between -10000 and 10000),
    helped varchar(2000),
    hindered varchar(2000),
    language varchar(10) not null,
    author varchar(255),
    given_on date not null,
    version bigint not null default 0
);
create index pilot_feedback_charter_idx on pilot_feedback (charter_id, given_on desc);

-- A file of readings that waits for its confirmation, for a day.
create table pilot_upload (
    id uuid primary key,
    charter_id uuid not null constraint pilot_upload_charter_fk references pilot_charter (id),
    actor varchar(255) not null,
    at timestamptz not null,
    format varchar(10) not null,
    content bytea not null
);

-- What was promised and decided never changes: the server can add and read, and nobody else has a reason to.
create function refuse_change_of_pilot_record() returns trigger
    language plpgsql as $$
    begin
        raise exception 'what was promised or decided about a pilot never changes';
    end
    $$;
create trigger pilot_version_immutable before update or delete on pilot_version
    for each row execute function refuse_change_of_pilot_record();
create trigger pilot_decision_immutable before update or delete on pilot_decision
    for each row execute function refuse_change_of_pilot_record();

grant select, insert, update on pilot_charter, pilot_reading, pilot_tally to catalogue_app;
grant select, insert on pilot_version, pilot_decision, pilot_status_change, pilot_feedback to catalogue_app;
grant select, insert, delete on pilot_upload to catalogue_app;
grant usage on sequence pilot_charter_number to catalogue_app;
