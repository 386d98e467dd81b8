-- The second wall. Vendors' tables are under row-level security; the server tells each transaction for whom it acts.

create function caller_may_see_vendor(vendor uuid) returns boolean
    language sql stable parallel safe
    as $$
        select case coalesce(current_setting('aiplus.wall', true), '')
            when 'system' then true
            when 'government' then true
            when 'vendors' then vendor::text = any (string_to_array(current_setting('aiplus.vendors', true), ','))
            else false
        end
    $$;
comment on function caller_may_see_vendor(uuid) is
    'Whether the running transaction acts for somebody who may see rows of this vendor. Never set: no row.';
grant execute on function caller_may_see_vendor(uuid) to catalogue_app;
