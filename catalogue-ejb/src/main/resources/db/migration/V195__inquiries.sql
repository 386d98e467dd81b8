-- What a panel asks one bidder about its bid, with a deadline. It stands behind the same walls as the bid.

create table inquiry (
    id uuid primary key,
    evaluation_id uuid not null constraint inquiry_evaluation_fk references evaluation (id),
    vendor_id uuid not null constraint inquiry_vendor_fk references vendor (id),
    number integer not null,
    letter varchar(4) not null,
    criterion varchar(20) not null,
    gate boolean not null,
    status varchar(20) not null constraint inquiry_status_known check (status in ('ASKED', 'ANSWERED', 'LAPSED')),
    question varchar(2000) not null,
    due_at timestamptz not null,
    asked_by varchar(255) not null,
    asked_at timestamptz not null,
    answer text constraint inquiry_answer_is_json check (answer is json object),
    answered_by varchar(255),
    answered_at timestamptz,
    version bigint not null default 0,
    constraint inquiry_number_key unique (evaluation_id, number),
    constraint inquiry_answered check ((status = 'ANSWERED') = (answer is not null)),
    constraint inquiry_in_time check (answered_at < due_at)
);
create unique index inquiry_gate_key on inquiry (evaluation_id, letter, criterion) where gate;
create index inquiry_due_idx on inquiry (due_at) where status = 'ASKED';
comment on table inquiry is 'A question of a panel to one bidder; about a gate, it is the one chance to cure it.';

create table inquiry_status_change (
    id uuid primary key,
    inquiry_id uuid not null constraint inquiry_status_change_fk references inquiry (id),
    evaluation_id uuid not null,
    vendor_id uuid not null,
    from_status varchar(20),
    to_status varchar(20) not null,
    actor varchar(255) not null,
    at timestamptz not null
);
create index inquiry_status_change_idx on inquiry_status_change (inquiry_id, at, id);

alter table inquiry enable row level security;
alter table inquiry force row level security;
create policy inquiry_third_wall on inquiry
    using (caller_may_see_bid(evaluation_id, vendor_id)) with check (caller_may_see_bid(evaluation_id, vendor_id));
alter table inquiry_status_change enable row level security;
alter table inquiry_status_change force row level security;
create policy inquiry_status_change_third_wall on inquiry_status_change
    using (caller_may_see_bid(evaluation_id, vendor_id)) with check (caller_may_see_bid(evaluation_id, vendor_id));

create function refuse_change_of_answered_inquiry() returns trigger
    language plpgsql as $$
    begin
        raise exception 'an inquiry that was answered or has lapsed never changes';
    end
    $$;
create trigger inquiry_ended before update on inquiry
    for each row when (old.status <> 'ASKED') execute function refuse_change_of_answered_inquiry();
create trigger inquiry_question_immutable before update on inquiry
    for each row when ((new.evaluation_id, new.vendor_id, new.number, new.letter, new.criterion, new.gate, new.question, new.due_at,
        new.asked_by, new.asked_at) is distinct from (old.evaluation_id, old.vendor_id, old.number, old.letter, old.criterion,
        old.gate, old.question, old.due_at, old.asked_by, old.asked_at))
    execute function refuse_change_of_answered_inquiry();

grant select, insert, update on inquiry to catalogue_app;
grant select, insert on inquiry_status_change to catalogue_app;
