-- The audit trail: entries are written in the transaction of the act they record, then linked into a chain.

create table audit_entry (
    id uuid primary key,
    era bigint not null default current_era(),
    txid xid8 not null default pg_current_xact_id(),
    position bigint generated always as identity,
    at timestamptz not null default catalogue_now(),
    actor varchar(255) not null,
    action varchar(100) not null,
    object_type varchar(60) not null,
    object_id varchar(500) not null,
    request_id varchar(64) not null,
    payload text not null,
    payload_hash bytea not null constraint audit_entry_payload_hash_length check (octet_length(payload_hash) = 32),
    constraint audit_entry_order_key unique (era, txid, position)
);
comment on table audit_entry is 'Append-only. The columns actor to request_id repeat the payload for filtering; the payload is what is hashed.';
comment on column audit_entry.payload is 'Canonical JSON (RFC 8785) of everything that the product said about the act.';
comment on column audit_entry.payload_hash is 'SHA-256 of the payload in UTF-8.';
create index audit_entry_time_idx on audit_entry (at desc, position desc);
create index audit_entry_object_idx on audit_entry (object_type, object_id, at desc, position desc);
create index audit_entry_actor_idx on audit_entry (actor, at desc, position desc);
create index audit_entry_action_idx on audit_entry (action text_pattern_ops, at desc, position desc);

create table audit_seal (
    sequence bigint primary key constraint audit_seal_sequence_positive check (sequence > 0),
    entry_id uuid not null constraint audit_seal_entry_key unique,
    entry_era bigint not null,
    entry_txid xid8 not null,
    entry_position bigint not null,
    previous_hash bytea not null constraint audit_seal_previous_hash_length check (octet_length(previous_hash) = 32),
    hash bytea not null constraint audit_seal_hash_length check (octet_length(hash) = 32),
    sealed_at timestamptz not null default catalogue_now()
);
comment on table audit_seal is 'The chain: each link covers the one before it and one entry. Its order is the order in which transactions became final.';
comment on column audit_seal.entry_id is 'No foreign key, so that a check can name an entry that somebody removed.';
comment on column audit_seal.hash is 'SHA-256 of previous_hash, sequence, at in microseconds since 1970 (both 64 bits, big-endian) and payload_hash; the first previous_hash is 32 zero bytes.';

create table audit_head (
    sequence bigint primary key,
    hash bytea not null,
    signed_at timestamptz not null,
    signature bytea,
    key_id varchar(16),
    constraint audit_head_signed check ((signature is null) = (key_id is null))
);
comment on table audit_head is 'States of the chain, signed with a key that is not in the database: a chain that was cut or computed anew contradicts them.';

-- The server adds and reads; the order and the time of an entry are the database's and not the server's to say.
grant select on audit_entry, audit_seal, audit_head to catalogue_app;
grant insert (id, actor, action, object_type, object_id, request_id, payload, payload_hash) on audit_entry to catalogue_app;
grant insert (sequence, entry_id, entry_era, entry_txid, entry_position, previous_hash, hash) on audit_seal to catalogue_app;
grant insert on audit_head to catalogue_app;

-- People are looked up by the subject of their token in every request.
create index person_subject_idx on person (subject);
