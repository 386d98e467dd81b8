-- The instance, the one clock, and what the application role may do with tables made later.

create table catalogue_instance (
    singleton boolean primary key default true constraint catalogue_instance_singleton check (singleton),
    id uuid not null,
    created_at timestamptz not null,
    demo_loaded_at timestamptz
);
comment on table catalogue_instance is 'One row. A restore gives it a new id, so that derived data such as the search index rebuilds itself.';
insert into catalogue_instance (id, created_at) values (gen_random_uuid(), clock_timestamp());

create table clock_offset (
    singleton boolean primary key default true constraint clock_offset_singleton check (singleton),
    forward interval not null default interval '0' constraint clock_offset_forward check (forward >= interval '0'),
    version bigint not null default 0
);
comment on table clock_offset is 'How far the demo profile has moved the one clock forward. Zero elsewhere.';
insert into clock_offset default values;

create function catalogue_now() returns timestamptz
    language sql volatile parallel safe
    as $$ select clock_timestamp() + (select forward from clock_offset) $$;
comment on function catalogue_now() is 'The one clock: deadlines and jobs are judged by it.';

-- Each migration grants what the server's role needs, table by table: no DDL, no ownership, nothing by default.
grant usage on schema public to catalogue_app;
grant select on catalogue_instance to catalogue_app;
grant select on clock_offset to catalogue_app;
grant update (forward, version) on clock_offset to catalogue_app;
