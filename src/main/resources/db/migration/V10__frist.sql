-- The deadline ledger: a row for each deadline, with the rule that gave the day and the reason in words. The engine's timers and the
-- due dates of tasks are projections of these rows. A change of a row is a row in the dagbok of its case.

create table frist (
    id            bigint generated always as identity primary key,
    mal_id        bigint not null references mal,
    malnummer     text not null,
    katalog_id    text not null,
    lagrum        text not null,
    ankare        text not null,
    handelse      date not null,
    -- first day in force of the catalogue row that was used; null where the authority set the day itself
    regel_fran    date,
    -- as in the catalogue; SATT_TID where the authority set the day
    riktning      text not null,
    tvingande     text check (tvingande in ('SKALL', 'BOR', 'FAR')),
    -- whose time it is: a missed deadline of the authority has to be explained, a party's has not
    egen          boolean not null,
    dag           date not null,
    motivering    text[] not null check (cardinality(motivering) > 0),
    nyckel        text not null,
    status        text not null check (status in ('LOPER', 'IAKTTAGEN', 'FORSUTTEN', 'FORLANGD', 'BORTFALLEN')),
    -- where the engine's timer hangs, and the moment it is to fire
    process_instans text,
    element       text,
    variabel      text,
    timer_tid     timestamptz not null,
    -- the day the rule gave before somebody extended it
    fore_forlangning date,
    forlangd_av   text,
    forlangd_skal text,
    skapad        timestamptz not null,
    -- when it stopped running, and for a missed one when the act was done after all
    slut          timestamptz,
    fullgjord     timestamptz,
    check ((slut is null) = (status in ('LOPER', 'FORLANGD'))),
    check ((status <> 'FORLANGD') or (forlangd_av is not null and forlangd_skal is not null)),
    check ((riktning = 'SATT_TID') = (regel_fran is null))
);
create unique index frist_nyckel on frist (mal_id, nyckel) where slut is null;
create index frist_mal on frist (malnummer, id);
create index frist_dag on frist (dag, id) where slut is null;
create index frist_timer on frist (process_instans, element) where slut is null and element is not null;
create index frist_ankare on frist (mal_id, ankare) where slut is null;
create index frist_lopande on frist (id) where slut is null;
