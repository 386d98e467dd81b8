-- Runs after every migration run, also when nothing was to be migrated.

-- Data that was restored into another cluster is another instance, so that derived data rebuilds itself. Whoever puts
-- an older copy in its place in the same cluster gives it a new id.
update catalogue_instance set id = gen_random_uuid()
where (select system_identifier from pg_control_system())
    <> (select system_identifier from transaction_era order by era desc limit 1);

-- Another instance begins a new era of transaction numbers.
insert into transaction_era (system_identifier, instance_id, begun_at)
select cluster.system_identifier, instance.id, clock_timestamp()
from pg_control_system() cluster, catalogue_instance instance
where instance.id <> (select instance_id from transaction_era order by era desc limit 1);
