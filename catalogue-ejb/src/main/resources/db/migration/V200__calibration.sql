-- The calibration exercise of a panel: samples that everybody marks alone, and what the panel agrees about them. Nothing of any
-- vendor is in it, so that no wall of vendors is needed; who reads it is decided by the product.

create table calibration (
    id uuid primary key,
    evaluation_id uuid not null constraint calibration_evaluation_fk references evaluation (id),
    number integer not null,
    status varchar(20) not null
        constraint calibration_status_known check (status in ('OPEN', 'REVEALED', 'CLOSED', 'WITHDRAWN')),
    samples text not null constraint calibration_samples_is_json check (samples is json object),
    agreed text not null constraint calibration_agreed_is_json check (agreed is json object),
    absent text not null constraint calibration_absent_is_json check (absent is json object),
    set_by varchar(255) not null,
    set_at timestamptz not null,
    revealed_at timestamptz,
    ended_at timestamptz,
    version bigint not null default 0,
    constraint calibration_number_key unique (evaluation_id, number),
    constraint calibration_revealed check (status <> 'OPEN' or revealed_at is null),
    constraint calibration_shown check (status not in ('REVEALED', 'CLOSED') or revealed_at is not null),
    constraint calibration_ended check ((status in ('CLOSED', 'WITHDRAWN')) = (ended_at is not null))
);
create unique index calibration_one_key on calibration (evaluation_id) where status <> 'WITHDRAWN';
comment on table calibration is 'An exercise in which a panel marks samples before it marks bids.';
comment on column calibration.agreed is 'Mark and reason that the panel agreed, by sample; changes only while marks stand side by side.';
comment on column calibration.absent is 'Subjects of those who were not waited for.';

create table calibration_status_change (
    id uuid primary key,
    calibration_id uuid not null constraint calibration_status_change_fk references calibration (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index calibration_status_change_idx on calibration_status_change (calibration_id, at, id);

create table calibration_sheet (
    id uuid primary key,
    calibration_id uuid not null constraint calibration_sheet_fk references calibration (id),
    marker varchar(255) not null,
    marks text not null constraint calibration_sheet_marks_is_json check (marks is json object),
    handed_in_at timestamptz,
    late boolean not null,
    version bigint not null default 0,
    constraint calibration_sheet_marker_key unique (calibration_id, marker),
    constraint calibration_sheet_late check (not late or handed_in_at is not null)
);
comment on table calibration_sheet is 'Marks of one person for the samples of a calibration exercise; the person''s own until handed in.';

-- Samples, marks that were handed in and an exercise that has ended never change: the database refuses it too.
create function refuse_change_of_calibration() returns trigger
    language plpgsql as $$
    begin
        raise exception 'samples, marks that were handed in and an ended exercise never change';
    end
    $$;
create trigger calibration_ended before update on calibration
    for each row when (old.status in ('CLOSED', 'WITHDRAWN')) execute function refuse_change_of_calibration();
create trigger calibration_samples_immutable before update on calibration
    for each row when ((new.evaluation_id, new.number, new.samples, new.set_by, new.set_at)
        is distinct from (old.evaluation_id, old.number, old.samples, old.set_by, old.set_at))
    execute function refuse_change_of_calibration();
create trigger calibration_agreed_in_time before update on calibration
    for each row when (new.agreed is distinct from old.agreed and old.status <> 'REVEALED')
    execute function refuse_change_of_calibration();
create trigger calibration_sheet_fixed before update on calibration_sheet
    for each row when (old.handed_in_at is not null) execute function refuse_change_of_calibration();
create trigger calibration_status_change_immutable before update or delete on calibration_status_change
    for each row execute function refuse_change_of_calibration();

grant select, insert, update on calibration, calibration_sheet to catalogue_app;
grant select, insert on calibration_status_change to catalogue_app;
