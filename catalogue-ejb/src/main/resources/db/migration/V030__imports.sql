-- Imports and what became of each row.

create table import_run (
    id uuid primary key,
    profile varchar(60) not null,
    mode varchar(20) not null constraint import_run_mode_known check (mode in ('PREVIEW', 'ROW_BY_ROW', 'ALL_OR_NOTHING')),
    file_name varchar(255) not null,
    file_hash bytea not null,
    report_hash bytea not null,
    at timestamptz not null,
    actor varchar(255) not null,
    applied boolean not null,
    row_count bigint not null,
    created bigint not null,
    revised bigint not null,
    unchanged bigint not null,
    refused bigint not null
);
create index import_run_at_idx on import_run (at desc, id desc);

create table import_row (
    import_id uuid not null,
    line bigint not null,
    outcome varchar(20) not null,
    name text,
    reference varchar(100),
    problems jsonb not null,
    constraint import_row_pk primary key (import_id, line)
);
create index import_row_refused_idx on import_row (import_id, line) where outcome = 'REFUSED';

-- A file that was uploaded for a preview waits here for its confirmation; a job removes it after a day.
create table import_upload (
    id uuid primary key,
    actor varchar(255) not null,
    uploaded_at timestamptz not null,
    profile varchar(60) not null,
    format varchar(10) not null,
    charset varchar(40) not null,
    file_name varchar(255) not null,
    content bytea not null
);
create index import_upload_at_idx on import_upload (uploaded_at);

grant select, insert on import_run, import_row to catalogue_app;
grant select, insert, delete on import_upload to catalogue_app;
