-- Bids: what a vendor offers in an evaluation. The third wall: people of the government read none of it, whatever a query
-- says, unless the conflict wall has let them through in the same transaction.

create function caller_may_see_bid(evaluation uuid, vendor uuid) returns boolean
    language sql stable parallel safe
    as $$
        select case coalesce(current_setting('aiplus.wall', true), '')
            when 'system' then true
            when 'government' then evaluation::text = any (string_to_array(current_setting('aiplus.bids', true), ','))
            when 'vendors' then vendor::text = any (string_to_array(current_setting('aiplus.vendors', true), ','))
            else false
        end
    $$;
comment on function caller_may_see_bid(uuid, uuid) is
    'Whether the running transaction may see bids of this evaluation: its own vendor, or somebody whom the conflict wall let through.';
grant execute on function caller_may_see_bid(uuid, uuid) to catalogue_app;

create table bid (
    id uuid primary key,
    evaluation_id uuid not null constraint bid_evaluation_fk references evaluation (id),
    vendor_id uuid not null constraint bid_vendor_fk references vendor (id),
    status varchar(20) not null constraint bid_status_known check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
    content text not null constraint bid_content_is_json check (content is json object),
    sealed_price bytea,
    submission_id uuid,
    submissions integer not null default 0,
    letter varchar(4),
    opened_by varchar(255) not null,
    opened_at timestamptz not null,
    saved_by varchar(255) not null,
    saved_at timestamptz not null,
    version bigint not null default 0,
    constraint bid_vendor_key unique (evaluation_id, vendor_id),
    constraint bid_letter_key unique (evaluation_id, letter)
);
create index bid_vendor_idx on bid (vendor_id);
comment on column bid.sealed_price is 'Encrypted to the opening key of the evaluation; nobody reads it before prices are opened.';
comment on column bid.letter is 'By which the panel calls it; dealt out at random when bids close.';

create table bid_submission (
    id uuid primary key,
    bid_id uuid not null constraint bid_submission_bid_fk references bid (id),
    evaluation_id uuid not null,
    vendor_id uuid not null,
    number integer not null,
    solution varchar(12) not null,
    revision integer not null,
    revision_hash bytea not null constraint bid_submission_revision_hash_length check (octet_length(revision_hash) = 32),
    content text not null constraint bid_submission_content_is_json check (content is json object),
    sealed_price bytea,
    hash bytea not null constraint bid_submission_hash_length check (octet_length(hash) = 32),
    submitted_by varchar(255) not null,
    submitted_at timestamptz not null,
    constraint bid_submission_number_key unique (bid_id, number)
);
alter table bid add constraint bid_submission_fk foreign key (submission_id) references bid_submission (id)
    deferrable initially deferred;
comment on table bid_submission is 'What was handed in, each time; never changed. The last of a bid that is not withdrawn counts.';

create table bid_status_change (
    id uuid primary key,
    bid_id uuid not null constraint bid_status_change_bid_fk references bid (id),
    evaluation_id uuid not null,
    vendor_id uuid not null,
    from_status varchar(20),
    to_status varchar(20) not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index bid_status_change_idx on bid_status_change (bid_id, at, id);

alter table bid enable row level security;
alter table bid force row level security;
create policy bid_third_wall on bid
    using (caller_may_see_bid(evaluation_id, vendor_id)) with check (caller_may_see_bid(evaluation_id, vendor_id));
alter table bid_submission enable row level security;
alter table bid_submission force row level security;
create policy bid_submission_third_wall on bid_submission
    using (caller_may_see_bid(evaluation_id, vendor_id)) with check (caller_may_see_bid(evaluation_id, vendor_id));
alter table bid_status_change enable row level security;
alter table bid_status_change force row level security;
create policy bid_status_change_third_wall on bid_status_change
    using (caller_may_see_bid(evaluation_id, vendor_id)) with check (caller_may_see_bid(evaluation_id, vendor_id));

create function refuse_change_of_what_was_handed_in() returns trigger
    language plpgsql as $$
    begin
        raise exception 'what was handed in never changes';
    end
    $$;
create trigger bid_submission_immutable before update or delete on bid_submission
    for each row execute function refuse_change_of_what_was_handed_in();
create trigger bid_letter_immutable before update on bid
    for each row when (old.letter is not null and (new.letter, new.content, new.sealed_price, new.submission_id, new.status)
        is distinct from (old.letter, old.content, old.sealed_price, old.submission_id, old.status))
    execute function refuse_change_of_what_was_handed_in();

grant select, insert, update on bid to catalogue_app;
grant select, insert on bid_submission, bid_status_change to catalogue_app;
