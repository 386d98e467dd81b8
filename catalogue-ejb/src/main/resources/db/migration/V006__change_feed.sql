-- What changed in public, in the order in which it became final. References and kinds only, never content.

create table change (
    position bigint generated always as identity primary key,
    era bigint not null default current_era(),
    txid xid8 not null default pg_current_xact_id(),
    at timestamptz not null default catalogue_now(),
    kind varchar(100) not null,
    object_type varchar(60) not null,
    reference varchar(100) not null,
    constraint change_order_key unique (era, txid, position)
);
comment on table change is 'Append-only. Written in the transaction of the change.';

grant select on change to catalogue_app;
grant insert (kind, object_type, reference) on change to catalogue_app;
