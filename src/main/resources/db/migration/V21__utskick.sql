-- The outbox (UF 4:4): one row for each document and recipient, written in the transaction of the decision that causes it.

create table utskick (
    id            bigint generated always as identity primary key,
    mal_id        bigint not null references mal,
    handling_id   bigint not null references handling,
    roll          text not null,
    namn          text not null,
    idnummer      text,
    adress        text,
    satt          text not null check (satt in ('ENKEL', 'DELGIVNING')),
    lagrum        text,
    nyckel        text not null,
    status        text not null default 'KOAD' check (status in ('KOAD', 'SAND', 'DELGIVEN', 'EJ_ANTRAFFAD', 'RETUR')),
    kanal         text not null default 'POST' check (kanal in ('POST', 'ELEKTRONISK', 'OVERLAMNAD', 'MUNTLIG', 'KUNGORELSE')),
    koad          timestamptz not null,
    sand          timestamptz,
    sand_dag      date,
    delgivningsdag date,
    -- the natural key: the same letter is never put in the outbox twice
    unique (mal_id, nyckel),
    check ((status = 'KOAD') = (sand is null)),
    check ((sand is null) = (sand_dag is null)),
    check ((status = 'DELGIVEN') = (delgivningsdag is not null))
);
create index utskick_ko on utskick (mal_id, id) where status = 'KOAD';
create index utskick_aldst on utskick (koad) where status = 'KOAD';
create index utskick_handling on utskick (handling_id);
