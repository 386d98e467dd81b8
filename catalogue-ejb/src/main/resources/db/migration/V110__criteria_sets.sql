-- Editions of the criteria that are drafted and published while the product runs; those that it ships are files, and have
-- a row here only once they are retired. And which words of them a named reviewer has checked.

create table criteria_set_version (
    id uuid primary key,
    set_code varchar(40) not null,
    version varchar(20) not null,
    document text not null constraint criteria_set_version_document_is_json check (document is json object),
    sha256 bytea not null
        constraint criteria_set_version_checksum check (sha256 = sha256(convert_to(document, 'UTF8'))),
    status varchar(20) not null
        constraint criteria_set_version_status check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    shipped boolean not null,
    drafted_by varchar(255),
    drafted_at timestamptz,
    published_by varchar(255),
    published_at timestamptz,
    retired_by varchar(255),
    retired_at timestamptz,
    retirement_reason varchar(1000),
    revision bigint not null default 0,
    constraint criteria_set_version_key unique (set_code, version),
    constraint criteria_set_version_drafted check (
        shipped = (drafted_by is null) and (drafted_by is null) = (drafted_at is null)),
    constraint criteria_set_version_published check (
        (published_by is null) = (shipped or status = 'DRAFT') and (published_by is null) = (published_at is null)),
    constraint criteria_set_version_second_person check (published_by <> drafted_by),
    constraint criteria_set_version_retired check (
        (retired_by is not null) = (status = 'RETIRED')
        and (retired_by is null) = (retired_at is null)
        and (retired_by is null) = (retirement_reason is null))
);

create function refuse_change_of_published_criteria() returns trigger
    language plpgsql as $$
    begin
        if tg_op = 'UPDATE' and old.status = 'PUBLISHED' and new.status = 'RETIRED'
            and (new.id, new.set_code, new.version, new.document, new.sha256, new.shipped)
                = (old.id, old.set_code, old.version, old.document, old.sha256, old.shipped)
            and (new.drafted_by, new.drafted_at, new.published_by, new.published_at)
                is not distinct from (old.drafted_by, old.drafted_at, old.published_by, old.published_at) then
            return new;
        end if;
        raise exception 'edition %/% of the criteria is published and never changes', old.set_code, old.version;
    end
    $$;
create trigger criteria_set_version_immutable before update or delete on criteria_set_version
    for each row when (old.status <> 'DRAFT') execute function refuse_change_of_published_criteria();

create table criteria_text_check (
    id uuid primary key,
    set_code varchar(40) not null,
    text_key varchar(200) not null,
    language varchar(20) not null,
    sha256 varchar(64) not null,
    checked_by varchar(255) not null,
    checked_at timestamptz not null,
    constraint criteria_text_check_key unique (set_code, text_key, language, sha256)
);

grant select, insert, update, delete on criteria_set_version to catalogue_app;
-- A check is never taken back: words that turn out wrong are changed in the next edition, and checked again.
grant select, insert on criteria_text_check to catalogue_app;
