-- A list of results says why an entry has its status; a column can only be added to a view at its end.

create or replace view indexed_solution as
select
    s.reference,
    s.version,
    s.kind,
    s.status,
    s.reference_record,
    s.demo,
    s.published_at,
    r.last_verified_on,
    r.maximum_classification,
    r.department_code,
    d.name as department_name,
    v.name as vendor_name,
    r.name,
    r.categories,
    r.question_set_version,
    r.answers,
    s.status_reasons
from solution s
join solution_revision r on r.id = s.published_revision_id
left join department d on d.code = r.department_code
left join vendor v on v.id = s.vendor_id;
