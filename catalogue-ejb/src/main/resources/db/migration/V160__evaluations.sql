-- Procurement evaluations: what is bought, by which route and scheme, from whom; everything is fixed when it is published.

create sequence evaluation_number start 1;

create table evaluation (
    id uuid primary key,
    reference varchar(20) not null constraint evaluation_reference_key unique,
    department_code varchar(20) not null constraint evaluation_department_fk references department (code),
    title varchar(200) not null,
    language varchar(10) not null,
    content text not null constraint evaluation_content_is_json check (content is json object),
    status varchar(20) not null constraint evaluation_status_known
        check (status in ('DRAFT', 'PUBLISHED', 'MARKING', 'MODERATION', 'PRICE_OPENING', 'RECOMMENDED', 'APPROVED', 'CLOSED', 'CANCELLED')),
    closes_at timestamptz,
    frozen text,
    frozen_hash bytea constraint evaluation_frozen_hash_length check (octet_length(frozen_hash) = 32),
    opened_by varchar(255) not null,
    opened_at timestamptz not null,
    saved_by varchar(255) not null,
    saved_at timestamptz not null,
    published_by varchar(255),
    published_at timestamptz,
    version bigint not null default 0,
    constraint evaluation_frozen check ((frozen is null) = (frozen_hash is null)
        and (frozen is null) = (published_at is null) and (frozen is null) = (published_by is null)),
    constraint evaluation_published check (frozen is not null or status in ('DRAFT', 'CANCELLED'))
);
create index evaluation_opened_idx on evaluation (opened_at desc);
create index evaluation_closing_idx on evaluation (closes_at) where status = 'PUBLISHED';
comment on column evaluation.content is 'What the officers write; it is what was frozen once there is something frozen.';
comment on column evaluation.frozen is 'The published evaluation as canonical JSON; its SHA-256 is beside it.';

create table evaluation_status_change (
    id uuid primary key,
    evaluation_id uuid not null constraint evaluation_status_change_evaluation_fk references evaluation (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index evaluation_status_change_idx on evaluation_status_change (evaluation_id, at, id);

create table evaluation_candidate (
    evaluation_id uuid not null constraint evaluation_candidate_evaluation_fk references evaluation (id),
    solution varchar(12) not null constraint evaluation_candidate_solution_fk references solution (reference),
    vendor_id uuid not null constraint evaluation_candidate_vendor_fk references vendor (id),
    revision integer not null,
    revision_hash bytea not null constraint evaluation_candidate_hash_length check (octet_length(revision_hash) = 32),
    left_out varchar(1000),
    constraint evaluation_candidate_pk primary key (evaluation_id, solution)
);
comment on table evaluation_candidate is 'The market as it was looked at: revisions that were fixed at publication, and why some were left out.';

create table evaluation_invitee (
    evaluation_id uuid not null constraint evaluation_invitee_evaluation_fk references evaluation (id),
    vendor_id uuid not null constraint evaluation_invitee_vendor_fk references vendor (id),
    ground varchar(30) not null,
    constraint evaluation_invitee_pk primary key (evaluation_id, vendor_id)
);
create index evaluation_invitee_vendor_idx on evaluation_invitee (vendor_id);

create table evaluation_seat (
    id uuid primary key,
    evaluation_id uuid not null constraint evaluation_seat_evaluation_fk references evaluation (id),
    subject varchar(255) not null,
    role varchar(20) not null constraint evaluation_seat_role_known check (role in ('CHAIR', 'MEMBER', 'PRIVACY', 'SECURITY')),
    division varchar(100) not null,
    replaces uuid constraint evaluation_seat_replaces_fk references evaluation_seat (id),
    appointed_by varchar(255) not null,
    appointed_at timestamptz not null,
    ended_by varchar(255),
    ended_at timestamptz,
    end_reason varchar(1000),
    version bigint not null default 0,
    constraint evaluation_seat_ended check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index evaluation_seat_person_key on evaluation_seat (evaluation_id, subject) where ended_at is null;
create unique index evaluation_seat_chair_key on evaluation_seat (evaluation_id) where ended_at is null and role = 'CHAIR';
create index evaluation_seat_subject_idx on evaluation_seat (subject);

create table conflict_declaration (
    id uuid primary key,
    evaluation_id uuid not null constraint conflict_declaration_evaluation_fk references evaluation (id),
    subject varchar(255) not null,
    vendor_id uuid not null constraint conflict_declaration_vendor_fk references vendor (id),
    interest boolean not null,
    words varchar(2000),
    hints varchar(200) not null,
    declared_at timestamptz not null,
    constraint conflict_declaration_words check (not interest or words is not null)
);
create index conflict_declaration_idx on conflict_declaration (evaluation_id, subject, vendor_id, declared_at, id);
comment on column conflict_declaration.hints is 'Signs of a connection that were shown to the person, such as a shared mail domain.';

create table evaluation_addendum (
    id uuid primary key,
    evaluation_id uuid not null constraint evaluation_addendum_evaluation_fk references evaluation (id),
    number integer not null,
    text varchar(8000) not null,
    closes_at timestamptz,
    published_by varchar(255) not null,
    published_at timestamptz not null,
    constraint evaluation_addendum_number_key unique (evaluation_id, number)
);
comment on column evaluation_addendum.closes_at is 'The later closing time that it sets, where it sets one.';

create table clarification (
    id uuid primary key,
    evaluation_id uuid not null constraint clarification_evaluation_fk references evaluation (id),
    number integer not null,
    vendor_id uuid not null constraint clarification_vendor_fk references vendor (id),
    question varchar(4000) not null,
    asked_by varchar(255) not null,
    asked_at timestamptz not null,
    answer varchar(8000),
    answered_by varchar(255),
    answered_at timestamptz,
    version bigint not null default 0,
    constraint clarification_number_key unique (evaluation_id, number),
    constraint clarification_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
comment on table clarification is 'Questions of vendors. Who asked is told to nobody; an answered one is read by everybody who may bid.';

-- What was published, declared and decided never changes: whoever changes it in the database itself is refused too.
create function refuse_change_of_what_was_published() returns trigger
    language plpgsql as $$
    begin
        raise exception 'what an evaluation has published never changes';
    end
    $$;
create trigger evaluation_candidate_immutable before update or delete on evaluation_candidate
    for each row execute function refuse_change_of_what_was_published();
create trigger evaluation_invitee_immutable before update or delete on evaluation_invitee
    for each row execute function refuse_change_of_what_was_published();
create trigger conflict_declaration_immutable before update or delete on conflict_declaration
    for each row execute function refuse_change_of_what_was_published();
create trigger evaluation_addendum_immutable before update or delete on evaluation_addendum
    for each row execute function refuse_change_of_what_was_published();
create trigger evaluation_frozen_immutable before update on evaluation
    for each row when (old.frozen is not null and (new.frozen, new.frozen_hash, new.content, new.title, new.department_code)
        is distinct from (old.frozen, old.frozen_hash, old.content, old.title, old.department_code))
    execute function refuse_change_of_what_was_published();
create trigger evaluation_closing_immutable before update on evaluation
    for each row when (old.status not in ('DRAFT', 'PUBLISHED') and new.closes_at is distinct from old.closes_at)
    execute function refuse_change_of_what_was_published();

grant select, insert, update on evaluation, evaluation_seat, clarification to catalogue_app;
grant select, insert on evaluation_status_change, evaluation_candidate, evaluation_invitee, conflict_declaration,
    evaluation_addendum to catalogue_app;
grant usage on sequence evaluation_number to catalogue_app;
