-- What registers and authorities have been told of attached property, whether they have confirmed it, and whether it has been reversed (UF 6:19-6:27).

create table registerunderrattelse (
    id          bigint generated always as identity primary key,
    mal_id      bigint not null references mal,
    egendom_id  bigint references egendom,
    register    text not null,
    myndighet   text not null,
    handelse    text not null,
    lagrum      text not null,
    satt        text not null check (satt in ('TELEFON', 'SKRIFTLIGT', 'DELGIVNING', 'ELEKTRONISKT')),
    -- the natural key: told once however often it is asked for
    nyckel      text not null,
    uppkom      timestamptz not null,
    utskick_id  bigint references utskick,
    ringd       timestamptz,
    ringd_av    text,
    kvitterad   timestamptz,
    kvitterad_av text,
    referens    text,
    -- the notice that this one takes back
    aterkallar  bigint unique references registerunderrattelse,
    unique (mal_id, nyckel),
    check ((ringd is null) = (ringd_av is null)),
    check ((kvitterad is null) = (kvitterad_av is null) and (kvitterad is null) = (referens is null)),
    check (ringd is null or satt = 'TELEFON')
);
create index registerunderrattelse_egendom on registerunderrattelse (egendom_id, id);
create index registerunderrattelse_oppna on registerunderrattelse (uppkom, id) where kvitterad is null;
