-- What moderators and vendors say to each other about a submission, with a clock.

alter table submission
    add column open_questions integer not null default 0 constraint submission_open_questions_count check (open_questions >= 0),
    add column paused_at timestamptz,
    add column review_due timestamptz;

create table submission_message (
    id uuid primary key,
    submission_id uuid not null constraint submission_message_submission_fk references submission (id),
    vendor_id uuid not null constraint submission_message_vendor_fk references vendor (id),
    kind varchar(20) not null constraint submission_message_kind_known check (kind in ('CLARIFICATION', 'ANSWER', 'CHANGE_REQUEST')),
    field varchar(120),
    text varchar(2000) not null,
    author varchar(255) not null,
    at timestamptz not null,
    due timestamptz,
    replies_to uuid constraint submission_message_replies_to_fk references submission_message (id),
    resolved_at timestamptz,
    resolved_by varchar(255),
    version bigint not null default 0
);
create index submission_message_idx on submission_message (submission_id, at, id);

alter table submission_message enable row level security;
alter table submission_message force row level security;
create policy submission_message_second_wall on submission_message
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));
grant select, insert, update on submission_message to catalogue_app;

-- A revision is made when it is published; what comes before is the life of a submission.
delete from solution_revision_status_change where to_status not in ('PUBLISHED', 'SUPERSEDED');
update solution_revision_status_change set from_status = null where to_status = 'PUBLISHED';
alter table solution_revision drop constraint solution_revision_status_known;
alter table solution_revision add constraint solution_revision_status_known check (status in ('PUBLISHED', 'SUPERSEDED'));
