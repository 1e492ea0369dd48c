-- The task list by last day, then age: of a group, of a person, of everybody, and of a case that a search found.
create index uppgift_grupp_dag on uppgift (grupp, forfallodag, skapad, task_id) where slut is null;
create index uppgift_ansvarig_ordning on uppgift (ansvarig, forfallodag, skapad, task_id) where slut is null;
create index uppgift_ordning on uppgift (forfallodag, skapad, task_id) where slut is null;
create index uppgift_mal_id on uppgift (mal_id) where slut is null;
create index uppgift_malnummer on uppgift (malnummer text_pattern_ops) where slut is null;
drop index uppgift_grupp;
drop index uppgift_ansvarig;
drop index uppgift_forfallodag;
