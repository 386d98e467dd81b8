-- Mistakes in published entries that people of the government report, and what becomes of the reports.

-- How many days whoever answers has. Data: a body changes its promise without a release.
create table correction_service_time (
    handler varchar(20) primary key,
    days integer not null constraint correction_service_time_positive check (days > 0)
);
insert into correction_service_time (handler, days) values ('VENDOR', 10), ('ADMINISTRATORS', 10);

create sequence correction_number;

create table correction_request (
    id uuid primary key,
    reference varchar(12) not null constraint correction_request_reference_unique unique,
    solution varchar(12) not null constraint correction_request_solution_fk references solution (reference),
    vendor_id uuid constraint correction_request_vendor_fk references vendor (id),
    field varchar(60) not null,
    revision integer not null,
    answer bytea not null,
    status varchar(20) not null constraint correction_request_status_known
        check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CORRECTED')),
    problem varchar(2000) not null,
    proposal varchar(2000),
    requested_by varchar(255) not null,
    requested_at timestamptz not null,
    due timestamptz,
    reminded_at timestamptz,
    reply varchar(2000),
    decided_by varchar(255),
    decided_at timestamptz,
    corrected_revision integer,
    version bigint not null default 0,
    constraint correction_request_decided check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (reply is null)),
    constraint correction_request_corrected check ((status = 'CORRECTED') = (corrected_revision is not null))
);
comment on column correction_request.vendor_id is 'The vendor that answers; null when the administrators do, and then no vendor sees the row.';
comment on column correction_request.answer is 'SHA-256 of the answer that was found wrong: another one is a correction.';
create index correction_request_solution_idx on correction_request (solution) where status in ('OPEN', 'ACCEPTED');
create index correction_request_vendor_idx on correction_request (vendor_id, reference);
create index correction_request_requester_idx on correction_request (requested_by, reference);
create index correction_request_due_idx on correction_request (due) where status = 'OPEN' and reminded_at is null;

alter table correction_request enable row level security;
alter table correction_request force row level security;
create policy correction_request_second_wall on correction_request
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

create table correction_status_change (
    id uuid primary key,
    correction_id uuid not null constraint correction_status_change_correction_fk references correction_request (id),
    vendor_id uuid,
    from_status varchar(20),
    to_status varchar(20) not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index correction_status_change_idx on correction_status_change (correction_id, at, id);

alter table correction_status_change enable row level security;
alter table correction_status_change force row level security;
create policy correction_status_change_second_wall on correction_status_change
    using (caller_may_see_vendor(vendor_id)) with check (caller_may_see_vendor(vendor_id));

grant select on correction_service_time to catalogue_app;
grant usage on sequence correction_number to catalogue_app;
grant select, insert, update on correction_request to catalogue_app;
grant select, insert on correction_status_change to catalogue_app;
