-- Sealed prices: three officers hold shares of a key that nobody holds, and what came to light when two of them opened.

create table price_opening (
    evaluation_id uuid primary key constraint price_opening_evaluation_fk references evaluation (id),
    status varchar(20) not null constraint price_opening_status_known check (status in ('PREPARING', 'SEALED', 'OPENED')),
    public_key bytea constraint price_opening_public_key_length check (octet_length(public_key) = 32),
    sealed_at timestamptz,
    first_officer varchar(255),
    second_officer varchar(255),
    opened_at timestamptz,
    version bigint not null default 0,
    constraint price_opening_sealed check ((status = 'PREPARING') = (public_key is null) and (public_key is null) = (sealed_at is null)),
    constraint price_opening_opened check ((status = 'OPENED') = (opened_at is not null)
        and (opened_at is null) = (first_officer is null) and (opened_at is null) = (second_officer is null)),
    constraint price_opening_two_officers check (first_officer <> second_officer)
);
comment on column price_opening.public_key is 'By which prices are sealed. Its private half was split among the officers and is nowhere.';

create table opening_officer (
    id uuid primary key,
    evaluation_id uuid not null constraint opening_officer_opening_fk references price_opening (evaluation_id)
        deferrable initially deferred,
    number integer not null constraint opening_officer_number_known check (number between 1 and 3),
    subject varchar(255) not null,
    named_by varchar(255) not null,
    named_at timestamptz not null,
    public_key bytea constraint opening_officer_public_key_length check (octet_length(public_key) = 32),
    rounds integer constraint opening_officer_rounds_enough check (rounds >= 600000),
    salt bytea constraint opening_officer_salt_length check (octet_length(salt) = 16),
    locked_key bytea,
    passphrase_at timestamptz,
    share bytea,
    version bigint not null default 0,
    constraint opening_officer_number_key unique (evaluation_id, number) deferrable initially deferred,
    constraint opening_officer_subject_key unique (evaluation_id, subject) deferrable initially deferred,
    constraint opening_officer_passphrase check ((passphrase_at is null) = (public_key is null)
        and (passphrase_at is null) = (rounds is null) and (passphrase_at is null) = (salt is null)
        and (passphrase_at is null) = (locked_key is null)),
    constraint opening_officer_share check (share is null or passphrase_at is not null)
);
comment on column opening_officer.locked_key is 'The private key of the officer, encrypted under a passphrase that is not kept.';
comment on column opening_officer.share is 'The share of the key of the evaluation, encrypted to the key of the officer.';

create table opened_envelope (
    id uuid primary key,
    evaluation_id uuid not null constraint opened_envelope_opening_fk references price_opening (evaluation_id),
    letter varchar(4) not null,
    vendor_id uuid not null constraint opened_envelope_vendor_fk references vendor (id),
    received_hash varchar(64),
    sealed_hash bytea constraint opened_envelope_sealed_hash_length check (octet_length(sealed_hash) = 32),
    content_hash bytea constraint opened_envelope_content_hash_length check (octet_length(content_hash) = 32),
    content text constraint opened_envelope_content_is_json check (content is json object),
    total numeric(19, 2) constraint opened_envelope_total_positive check (total > 0),
    problem varchar(40),
    opened_at timestamptz not null,
    constraint opened_envelope_letter_key unique (evaluation_id, letter),
    constraint opened_envelope_price_or_problem check ((total is null) <> (problem is null))
);

alter table opened_envelope enable row level security;
alter table opened_envelope force row level security;
create policy opened_envelope_third_wall on opened_envelope
    using (caller_may_see_bid(evaluation_id, vendor_id)) with check (caller_may_see_bid(evaluation_id, vendor_id));

-- A key, its shares and what was opened never change: whoever changes them in the database itself is refused too.
create function refuse_change_of_what_is_sealed() returns trigger
    language plpgsql as $$
    begin
        raise exception 'what was sealed or opened never changes';
    end
    $$;
create trigger price_opening_key_immutable before update on price_opening
    for each row when (old.public_key is not null and (new.public_key, new.sealed_at) is distinct from (old.public_key, old.sealed_at))
    execute function refuse_change_of_what_is_sealed();
create trigger price_opening_opened_immutable before update on price_opening
    for each row when (old.status = 'OPENED') execute function refuse_change_of_what_is_sealed();
create trigger opening_officer_immutable before update on opening_officer
    for each row when (old.share is not null) execute function refuse_change_of_what_is_sealed();
create trigger opened_envelope_immutable before update or delete on opened_envelope
    for each row execute function refuse_change_of_what_is_sealed();

grant select, insert, update on price_opening, opening_officer to catalogue_app;
grant select, insert on opened_envelope to catalogue_app;
