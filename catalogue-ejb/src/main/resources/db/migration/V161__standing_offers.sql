-- Standing offers: a vendor that was selected once is invited to assignments of its category and group.

create table standing_offer (
    id uuid primary key,
    vendor_id uuid not null constraint standing_offer_vendor_fk references vendor (id),
    category varchar(10) not null,
    offer_group varchar(10) not null constraint standing_offer_group_known check (offer_group in ('MINOR', 'MAJOR')),
    valid_from date not null,
    valid_to date not null,
    recorded_by varchar(255) not null,
    recorded_at timestamptz not null,
    ended_by varchar(255),
    ended_at timestamptz,
    version bigint not null default 0,
    constraint standing_offer_validity check (valid_from <= valid_to),
    constraint standing_offer_ended check ((ended_at is null) = (ended_by is null))
);
create unique index standing_offer_key on standing_offer (vendor_id, category, offer_group) where ended_at is null;
create index standing_offer_category_idx on standing_offer (category, offer_group) where ended_at is null;

grant select, insert, update on standing_offer to catalogue_app;
