-- Runs after every migration run, also when nothing was to be migrated. Data that was restored into another cluster
-- begins a new era of transaction numbers and counts as a new instance, so that derived data rebuilds itself.
with restored as (
    insert into transaction_era (system_identifier, begun_at)
    select cluster.system_identifier, clock_timestamp()
    from pg_control_system() cluster
    where cluster.system_identifier is distinct from
        (select system_identifier from transaction_era order by era desc limit 1)
    returning era
)
update catalogue_instance set id = gen_random_uuid() where exists (select from restored);
