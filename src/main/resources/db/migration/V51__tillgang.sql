-- What the inquiry into the debtor's assets found (UB 4:9); rows are only added.
create table tillgangsutredning (
    id        bigint generated always as identity primary key,
    mal_id    bigint not null references mal,
    tid       timestamptz not null,
    vem       text not null,
    utredning text not null,
    utfall    text not null check (utfall in ('LON', 'INGET'))
);
create index tillgangsutredning_mal on tillgangsutredning (mal_id, id);
