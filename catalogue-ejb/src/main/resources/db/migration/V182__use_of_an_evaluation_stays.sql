-- For which use an evaluation is held is said when it begins, and rests the gate of that use on it: it never changes.

create trigger evaluation_use_immutable before update on evaluation
    for each row when (new.use_case is distinct from old.use_case)
    execute function refuse_change_of_what_was_published();
