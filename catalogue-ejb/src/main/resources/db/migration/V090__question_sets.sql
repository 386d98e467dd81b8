-- Versions of the questions that are drafted and published while the product runs; those that it ships are files.

create table question_set_version (
    id uuid primary key,
    version varchar(20) not null constraint question_set_version_key unique,
    document text not null constraint question_set_version_document_is_json check (document is json object),
    sha256 bytea not null,
    drafted_by varchar(255) not null,
    drafted_at timestamptz not null,
    published_by varchar(255),
    published_at timestamptz,
    revision bigint not null default 0,
    constraint question_set_version_published check ((published_by is null) = (published_at is null)),
    constraint question_set_version_second_person check (published_by <> drafted_by)
);
create index question_set_version_published_idx on question_set_version (published_at) where published_at is not null;

create function refuse_change_of_published_questions() returns trigger
    language plpgsql as $$
    begin
        raise exception 'version % of the questions is published and never changes', old.version;
    end
    $$;
create trigger question_set_version_immutable before update or delete on question_set_version
    for each row when (old.published_at is not null) execute function refuse_change_of_published_questions();

grant select, insert, update, delete on question_set_version to catalogue_app;
