-- Creates that a client may repeat after a lost answer. Written in the transaction of the effect.

create table idempotent_request (
    caller varchar(255) not null,
    key varchar(255) not null,
    fingerprint bytea not null constraint idempotent_request_fingerprint_length check (octet_length(fingerprint) = 32),
    reference varchar(500),
    created_at timestamptz not null default clock_timestamp(),
    constraint idempotent_request_pk primary key (caller, key)
);
comment on table idempotent_request is 'What a key stood for. Kept for 24 hours of real time.';
comment on column idempotent_request.fingerprint is 'SHA-256 of what was asked for.';
comment on column idempotent_request.reference is 'The object that the first request made; null only inside its transaction.';
create index idempotent_request_created_idx on idempotent_request (created_at);

grant select, delete on idempotent_request to catalogue_app;
grant insert (caller, key, fingerprint) on idempotent_request to catalogue_app;
grant update (reference) on idempotent_request to catalogue_app;
