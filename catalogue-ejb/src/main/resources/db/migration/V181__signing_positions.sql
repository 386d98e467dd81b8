-- Positions in which people sign for a department, and who holds them. Nobody gives one to themselves.

create table signing_position (
    id uuid primary key,
    department_code varchar(20) not null constraint signing_position_department_fk references department (code),
    position varchar(40) not null,
    person varchar(255) not null,
    named_at timestamptz not null,
    named_by varchar(255) not null,
    ended_at timestamptz,
    ended_by varchar(255),
    version bigint not null default 0,
    constraint signing_position_other_person check (named_by <> person),
    constraint signing_position_ended check ((ended_at is null) = (ended_by is null))
);
create unique index signing_position_person_key on signing_position (department_code, position, person)
    where ended_at is null;

alter table approval_step add column held_position varchar(40);
comment on column approval_step.held_position is 'The position in which it is signed; its holders in the department decide, or everybody with the role while there is none.';

-- Who holds a position counts while the person still approves for the department.
create view position_holder as
select s.department_code, s.position, s.person, p.issuer
from signing_position s
join person p on p.subject = s.person and string_to_array(p.roles, ' ') @> array['department-approver']
where s.ended_at is null
  and exists (select 1 from membership m
              where m.person_id = p.id and m.ended_at is null and m.department_code = s.department_code);

grant select, insert, update on signing_position to catalogue_app;
grant select on position_holder to catalogue_app;
