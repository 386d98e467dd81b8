-- A registry numbers its own organisations only, and whoever holds the token of a revoked program is nobody.

alter table vendor add column registry_country varchar(2) not null default 'HK';
comment on column vendor.registry_country is 'Whose registry gave the number; imports name organisations of Hong Kong.';
do $$
    begin
        perform set_config('aiplus.wall', 'system', true);
        update vendor v set registry_country = p.registry_country from vendor_profile p where p.vendor_id = v.id;
    end
    $$;
alter table vendor drop constraint vendor_registry_number_key;
alter table vendor add constraint vendor_registry_number_key unique (registry_country, registry_number);

create function program_is_revoked(program text) returns boolean
    language plpgsql security definer
    set search_path = public
    as $$
    declare
        wall text := coalesce(current_setting('aiplus.wall', true), '');
        found boolean;
    begin
        perform set_config('aiplus.wall', 'system', true);
        found := exists (select 1 from api_client where subject = program and revoked_at is not null);
        perform set_config('aiplus.wall', wall, true);
        return found;
    end
    $$;
comment on function program_is_revoked(text) is 'Whether a vendor has revoked this program; asked before the wall can be set.';
revoke execute on function program_is_revoked(text) from public;
grant execute on function program_is_revoked(text) to catalogue_app;
