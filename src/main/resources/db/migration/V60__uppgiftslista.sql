-- The order of a group's list: last day, then age.
create index uppgift_grupp_ordning on uppgift (grupp, forfallodag, skapad, task_id) where slut is null;
create index uppgift_alder on uppgift (skapad, task_id) where slut is null;
