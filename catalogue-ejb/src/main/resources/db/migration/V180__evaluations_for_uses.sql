-- An evaluation can be held for one use of AI; its shortlist is where the candidates come from.

alter table evaluation add column use_case varchar(20)
    constraint evaluation_use_case_fk references use_case (reference);
create index evaluation_use_case_idx on evaluation (use_case) where use_case is not null;
