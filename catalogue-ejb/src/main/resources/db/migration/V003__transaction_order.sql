-- The order in which transactions became final. Rows that readers follow one after the other (the audit trail, the
-- change feed) carry the number of their transaction: everything below the oldest running transaction is final, so
-- that a transaction which commits late can never slip in behind a reader.
--
-- A restore breaks that order: transaction numbers belong to one database cluster, and content that went back in time
-- uses numbers again that readers have already passed. So each life of the data is an era of its own. The migration run
-- notices a new one (see afterMigrate.sql) before the server starts.

create table transaction_era (
    era bigint generated always as identity primary key,
    system_identifier bigint not null,
    instance_id uuid not null,
    begun_at timestamptz not null
);
comment on table transaction_era is 'The lives of this data, oldest first: which cluster and which instance it was. Rows of a former era are final.';

create function current_era() returns bigint
    language sql stable parallel safe
    as $$ select max(era) from transaction_era $$;

insert into transaction_era (system_identifier, instance_id, begun_at)
select cluster.system_identifier, instance.id, clock_timestamp()
from pg_control_system() cluster, catalogue_instance instance;

grant select on transaction_era to catalogue_app;
