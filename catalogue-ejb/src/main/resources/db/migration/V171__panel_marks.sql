-- Marks of a panel, the consensus beside them, and the ranking with all that it was computed from.

create table mark_sheet (
    id uuid primary key,
    evaluation_id uuid not null constraint mark_sheet_evaluation_fk references evaluation (id),
    marker varchar(255) not null,
    status varchar(20) not null constraint mark_sheet_status_known check (status in ('DRAFT', 'SUBMITTED')),
    begun_at timestamptz not null,
    submitted_at timestamptz,
    version bigint not null default 0,
    constraint mark_sheet_marker_key unique (evaluation_id, marker),
    constraint mark_sheet_submitted check ((status = 'SUBMITTED') = (submitted_at is not null))
);

create table mark_sheet_status_change (
    id uuid primary key,
    sheet_id uuid not null constraint mark_sheet_status_change_sheet_fk references mark_sheet (id),
    from_status varchar(20),
    to_status varchar(20) not null,
    reason varchar(2000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index mark_sheet_status_change_idx on mark_sheet_status_change (sheet_id, at, id);

create table panel_mark (
    id uuid primary key,
    sheet_id uuid not null constraint panel_mark_sheet_fk references mark_sheet (id),
    letter varchar(4) not null,
    criterion varchar(60) not null,
    mark integer constraint panel_mark_range check (mark between 0 and 4),
    passed boolean,
    demonstration integer constraint panel_mark_demonstration_range check (demonstration between 0 and 4),
    reason varchar(4000),
    saved_at timestamptz not null,
    version bigint not null default 0,
    constraint panel_mark_cell_key unique (sheet_id, letter, criterion),
    constraint panel_mark_one_kind check (passed is null or (mark is null and demonstration is null))
);

create table consensus_mark (
    id uuid primary key,
    evaluation_id uuid not null constraint consensus_mark_evaluation_fk references evaluation (id),
    letter varchar(4) not null,
    criterion varchar(60) not null,
    mark integer constraint consensus_mark_range check (mark between 0 and 4),
    passed boolean,
    reason varchar(4000),
    set_by varchar(255) not null,
    set_at timestamptz not null,
    version bigint not null default 0,
    constraint consensus_mark_cell_key unique (evaluation_id, letter, criterion),
    constraint consensus_mark_one_kind check ((passed is null) <> (mark is null))
);

create table consensus_change (
    id uuid primary key,
    evaluation_id uuid not null constraint consensus_change_evaluation_fk references evaluation (id),
    letter varchar(4) not null,
    criterion varchar(60) not null,
    mark integer,
    passed boolean,
    reason varchar(4000),
    actor varchar(255) not null,
    at timestamptz not null
);
create index consensus_change_idx on consensus_change (evaluation_id, letter, criterion, at);
comment on table consensus_change is 'Every consensus that a panel has come to, also those that it has changed.';

create table consensus_agreement (
    id uuid primary key,
    evaluation_id uuid not null constraint consensus_agreement_evaluation_fk references evaluation (id),
    subject varchar(255) not null,
    digest varchar(64) not null,
    at timestamptz not null,
    constraint consensus_agreement_key unique (evaluation_id, subject, digest)
);

create table ranking_record (
    evaluation_id uuid primary key constraint ranking_record_evaluation_fk references evaluation (id),
    input text not null constraint ranking_record_input_is_json check (input is json object),
    result text not null constraint ranking_record_result_is_json check (result is json object),
    input_hash bytea not null constraint ranking_record_input_hash_length check (octet_length(input_hash) = 32),
    computed_at timestamptz not null
);

-- Marks that were handed in, and everything after quality was closed, never change: the database refuses it too.
create function refuse_change_of_marks() returns trigger
    language plpgsql as $$
    begin
        raise exception 'marks that were handed in, a closed consensus and a ranking never change';
    end
    $$;
create function require_draft_marks() returns trigger
    language plpgsql as $$
    begin
        if (select s.status from mark_sheet s where s.id = coalesce(new.sheet_id, old.sheet_id)) <> 'DRAFT' then
            raise exception 'marks that were handed in never change';
        end if;
        return coalesce(new, old);
    end
    $$;
create function require_moderation() returns trigger
    language plpgsql as $$
    begin
        if (select e.status from evaluation e where e.id = coalesce(new.evaluation_id, old.evaluation_id)) <> 'MODERATION' then
            raise exception 'a consensus changes only while it is moderated';
        end if;
        return coalesce(new, old);
    end
    $$;
create trigger panel_mark_draft before insert or update or delete on panel_mark
    for each row execute function require_draft_marks();
create trigger consensus_mark_moderation before insert or update or delete on consensus_mark
    for each row execute function require_moderation();
create trigger consensus_change_immutable before update or delete on consensus_change
    for each row execute function refuse_change_of_marks();
create trigger ranking_record_immutable before update or delete on ranking_record
    for each row execute function refuse_change_of_marks();

grant select, insert, update on mark_sheet, panel_mark, consensus_mark to catalogue_app;
grant select, insert on mark_sheet_status_change, consensus_change, consensus_agreement, ranking_record to catalogue_app;
