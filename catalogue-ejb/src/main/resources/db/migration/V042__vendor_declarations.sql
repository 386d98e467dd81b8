-- What vendors declare, version by version. A declaration stays readable after a newer one has taken its place.

create table vendor_declaration (
    id uuid primary key,
    vendor_id uuid not null constraint vendor_declaration_vendor_fk references vendor (id),
    code varchar(40) not null,
    content_version varchar(20) not null,
    answers jsonb not null,
    outcome varchar(20) not null constraint vendor_declaration_outcome_known check (outcome in ('PASS', 'REVIEW', 'FAIL')),
    reasons jsonb not null,
    made_by varchar(255) not null,
    made_at timestamptz not null,
    valid_until timestamptz not null,
    replaced_at timestamptz,
    reviewed_by varchar(255),
    reviewed_at timestamptz,
    review_reason varchar(1000),
    reminded_at timestamptz,
    expiry_told_at timestamptz,
    version bigint not null default 0,
    constraint vendor_declaration_reviewed check
        ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (review_reason is null))
);
create unique index vendor_declaration_current on vendor_declaration (vendor_id, code) where replaced_at is null;
create index vendor_declaration_due_idx on vendor_declaration (valid_until) where replaced_at is null and expiry_told_at is null;
alter table vendor_declaration enable row level security;
alter table vendor_declaration force row level security;
create policy vendor_declaration_second_wall on vendor_declaration
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));
grant select, insert, update on vendor_declaration to catalogue_app;
