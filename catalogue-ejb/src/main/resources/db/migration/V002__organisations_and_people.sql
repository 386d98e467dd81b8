-- Departments are reference data; vendors are organisations that author solutions; people belong to either.

create table department (
    code varchar(20) primary key,
    kind varchar(20) not null,
    name jsonb not null,
    parent varchar(20) constraint department_parent_fk references department (code),
    version bigint not null default 0
);

create table vendor (
    id uuid primary key,
    registry_number varchar(40) not null constraint vendor_registry_number_key unique,
    name jsonb not null,
    demo boolean not null,
    version bigint not null default 0
);

create table person (
    id uuid primary key,
    issuer varchar(500) not null,
    subject varchar(255) not null,
    name varchar(200) not null,
    email varchar(320),
    first_seen_at timestamptz not null,
    version bigint not null default 0,
    constraint person_subject_key unique (issuer, subject)
);
create index person_name_idx on person (name, id);

create table membership (
    id uuid primary key,
    person_id uuid not null constraint membership_person_fk references person (id),
    department_code varchar(20) constraint membership_department_fk references department (code),
    vendor_id uuid constraint membership_vendor_fk references vendor (id),
    vendor_role varchar(20),
    since timestamptz not null,
    ended_at timestamptz,
    version bigint not null default 0,
    constraint membership_one_organisation check ((department_code is null) <> (vendor_id is null)),
    constraint membership_vendor_role check ((vendor_id is null) = (vendor_role is null)),
    constraint membership_vendor_role_known check (vendor_role in ('OWNER', 'EDITOR'))
);
create unique index membership_current_department on membership (person_id, department_code) where ended_at is null and department_code is not null;
create unique index membership_current_vendor on membership (person_id, vendor_id) where ended_at is null and vendor_id is not null;
create index membership_department_idx on membership (department_code) where ended_at is null;
create index membership_vendor_idx on membership (vendor_id) where ended_at is null;

create table invitation (
    id uuid primary key,
    email varchar(320) not null,
    department_code varchar(20) constraint invitation_department_fk references department (code),
    vendor_id uuid constraint invitation_vendor_fk references vendor (id),
    vendor_role varchar(20),
    invited_at timestamptz not null,
    invited_by varchar(255) not null,
    withdrawn_at timestamptz,
    accepted_at timestamptz,
    accepted_by uuid constraint invitation_person_fk references person (id),
    version bigint not null default 0,
    constraint invitation_one_organisation check ((department_code is null) <> (vendor_id is null))
);
create index invitation_open_idx on invitation (lower(email)) where accepted_at is null and withdrawn_at is null;

grant select, insert, update on department, vendor, person, membership, invitation to catalogue_app;
