-- What invitations and the administrators' list of people need on top of the tables of people and memberships.

alter table person
    add column administrator boolean not null default false,
    add column words text not null default '',
    add column memberships_changed_at timestamptz;
comment on column person.administrator is 'Whether the person held the role when last seen; tells people whom to ask, grants nothing.';
comment on column person.words is 'Words of the name and the mail address in lower case, separated by one space, to find the person by.';
comment on column person.memberships_changed_at is 'Last start, move or end of a membership; with it the version counts them.';
create index person_words_idx on person using gin (array_to_tsvector(string_to_array(words, ' ')));
create index person_email_idx on person (lower(email));
create index person_administrator_idx on person (name, id) where administrator;

create index membership_person_idx on membership (person_id, since);

alter table invitation
    add constraint invitation_vendor_role check ((vendor_id is null) = (vendor_role is null)),
    add constraint invitation_vendor_role_known check (vendor_role in ('OWNER', 'EDITOR')),
    add constraint invitation_accepted_by_somebody check ((accepted_at is null) = (accepted_by is null)),
    add constraint invitation_one_end check (accepted_at is null or withdrawn_at is null);
create unique index invitation_open_department on invitation (lower(email), department_code)
    where accepted_at is null and withdrawn_at is null and department_code is not null;
create unique index invitation_open_vendor on invitation (lower(email), vendor_id)
    where accepted_at is null and withdrawn_at is null and vendor_id is not null;
create index invitation_open_order_idx on invitation (id desc) where accepted_at is null and withdrawn_at is null;
