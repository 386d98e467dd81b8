-- The order in which transactions became final. Rows that readers follow one after the other (the audit trail, the
-- change feed) carry the number of their transaction: everything below the oldest running transaction is final, so
-- that a transaction which commits late can never slip in behind a reader.
--
-- Transaction numbers belong to one database cluster. A dump that is restored elsewhere meets lower numbers than its
-- rows carry, so each cluster that the data lives in is an era of its own. The migration run notices a new one (see
-- afterMigrate.sql) before the server starts.

create table transaction_era (
    era bigint generated always as identity primary key,
    system_identifier bigint not null,
    begun_at timestamptz not null
);
comment on table transaction_era is 'Clusters that this data has lived in, oldest first. Rows of a former era are final.';

create function current_era() returns bigint
    language sql stable parallel safe
    as $$ select max(era) from transaction_era $$;

insert into transaction_era (system_identifier, begun_at)
select system_identifier, clock_timestamp() from pg_control_system();

grant select on transaction_era to catalogue_app;
