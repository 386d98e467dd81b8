-- What the search index is made from: one row for each published solution. The index follows it and is never the truth.

create view indexed_solution as
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
    r.answers
from solution s
join solution_revision r on r.id = s.published_revision_id
left join department d on d.code = r.department_code
left join vendor v on v.id = s.vendor_id;
comment on view indexed_solution is 'Read-only. Holds restricted fields too: whoever reads it keeps publicity apart.';

grant select on indexed_solution to catalogue_app;
