-- Programs of vendors. Each is a client of the identity provider; whose it is stands here and is asked on every call.

create table api_client (
    id uuid primary key,
    vendor_id uuid not null constraint api_client_vendor_fk references vendor (id),
    client_id varchar(100) not null constraint api_client_client_id_key unique,
    identity_id varchar(100) not null,
    subject varchar(255) not null constraint api_client_subject_key unique,
    name varchar(100) not null,
    created_by varchar(255) not null,
    created_at timestamptz not null,
    rotated_at timestamptz,
    revoked_by varchar(255),
    revoked_at timestamptz,
    removed_at timestamptz,
    version bigint not null default 0,
    constraint api_client_revoked check ((revoked_by is null) = (revoked_at is null)),
    constraint api_client_removed_after_revocation check (removed_at is null or revoked_at is not null)
);
comment on column api_client.removed_at is 'When the identity provider forgot it too; tried again until it has.';
create index api_client_vendor_idx on api_client (vendor_id, id);
create index api_client_to_remove_idx on api_client (revoked_at) where revoked_at is not null and removed_at is null;
alter table api_client enable row level security;
alter table api_client force row level security;
create policy api_client_second_wall on api_client
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

-- Finding out who calls comes before the database can be told for whom it acts, so this one question looks over the wall.
create function vendor_of_program(program text) returns uuid
    language plpgsql security definer
    set search_path = public
    as $$
    declare
        wall text := coalesce(current_setting('aiplus.wall', true), '');
        found uuid;
    begin
        perform set_config('aiplus.wall', 'system', true);
        select vendor_id into found from api_client where subject = program and revoked_at is null;
        perform set_config('aiplus.wall', wall, true);
        return found;
    end
    $$;
comment on function vendor_of_program(text) is 'The vendor for which a program acts today; none once it is revoked.';
revoke execute on function vendor_of_program(text) from public;
grant execute on function vendor_of_program(text) to catalogue_app;

grant select, insert, update on api_client to catalogue_app;
