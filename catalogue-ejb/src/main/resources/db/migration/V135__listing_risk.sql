-- The answers from which the risk tier of a listing assessment follows, and the tier that a second person set instead.

alter table listing_assessment add column risk jsonb not null default '{}';
comment on column listing_assessment.risk is 'Empty for assessments from before the tier was computed.';

create or replace function refuse_change_of_decided_assessment() returns trigger
    language plpgsql as $$
    begin
        if new.entries is distinct from old.entries or new.result is distinct from old.result
            or new.context is distinct from old.context or new.scope is distinct from old.scope
            or new.risk is distinct from old.risk
            or new.criteria_set <> old.criteria_set or new.solution_revision <> old.solution_revision then
            raise exception 'assessment % is decided and never changes', old.reference;
        end if;
        return new;
    end
    $$;
