-- The task list: what the engine asks of people, as our own row beside the engine's task, written in the same transaction.

create table uppgift (
    task_id     text primary key,
    mal_id      bigint references mal,
    malnummer   text not null,
    nyckel      text not null,
    namn        text not null,
    lagrum      text,
    grupp       text not null,
    ansvarig    text,
    forfallodag date not null default 'infinity',
    skapad      timestamptz not null,
    utkast      jsonb,
    utkast_tid  timestamptz,
    version     int not null default 0,
    slut        timestamptz,
    slut_av     text,
    slut_hur    text check (slut_hur in ('SLUTFORD', 'BORTFALLEN'))
);
create index uppgift_grupp on uppgift (grupp, forfallodag, task_id) where slut is null;
create index uppgift_ansvarig on uppgift (ansvarig, forfallodag, task_id) where slut is null;
create index uppgift_mal on uppgift (malnummer);
create index uppgift_forfallodag on uppgift (forfallodag, task_id) where slut is null;
