-- Why an entry has its status, and each step that led there.

alter table solution add column status_reasons jsonb not null default '[]';

create table solution_status_change (
    id uuid primary key,
    solution_id uuid not null constraint solution_status_change_solution_fk references solution (id),
    from_status varchar(20) not null,
    to_status varchar(20) not null,
    reasons jsonb not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index solution_status_change_solution_idx on solution_status_change (solution_id, at);

grant select, insert on solution_status_change to catalogue_app;
