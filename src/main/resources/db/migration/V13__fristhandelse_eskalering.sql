-- A missed deadline that the law binds the authority to is an event that somebody has to explain.
create table fristhandelse (
    id            bigint generated always as identity primary key,
    frist_id      bigint not null unique references frist,
    tid           timestamptz not null,
    forklaring    text check (forklaring <> ''),
    forklarad_av  text,
    forklarad_tid timestamptz,
    -- the act turned out to have been done in time after all
    aterkallad    timestamptz,
    check ((forklaring is null) = (forklarad_av is null) and (forklaring is null) = (forklarad_tid is null))
);
create index fristhandelse_oforklarad on fristhandelse (frist_id) where forklaring is null and aterkallad is null;
create index frist_forsutten on frist (dag, id) where status = 'FORSUTTEN' and fullgjord is null;
create index frist_handelse_lagrum on frist (lagrum, id) where status = 'FORSUTTEN';

-- An internal target for what the law only says is to be done promptly: working days from the event. Ours, not the law's.
create table internt_mal (
    katalog_id text primary key,
    vardagar   int not null check (vardagar between 0 and 250),
    satt_av    text not null,
    satt_tid   timestamptz not null
);
alter table frist add column intern_dag date;

-- Who is told, and how many working days before (negative) or after the day. Internal lead times, not law.
create table eskaleringssteg (
    steg     int primary key,
    vardagar int not null check (vardagar between -60 and 60),
    till     text not null check (till in ('ANSVARIG', 'GRUPP', 'CHEF')),
    text     text not null
);
insert into eskaleringssteg (steg, vardagar, till, text) values
    (1, -3, 'ANSVARIG', 'Tre arbetsdagar kvar'),
    (2, 0, 'GRUPP', 'Sista dag i dag'),
    (3, 1, 'CHEF', 'Dagen har passerat');

create table eskalering (
    id            bigint generated always as identity primary key,
    frist_id      bigint not null references frist,
    steg          int not null references eskaleringssteg,
    -- the day it was about: a deadline that is moved is told of anew
    dag           date not null,
    till          text not null check (till in ('ANSVARIG', 'GRUPP', 'CHEF')),
    mottagare     text not null,
    tid           timestamptz not null,
    kvitterad_av  text,
    kvitterad_tid timestamptz,
    unique (frist_id, steg, dag)
);
create index eskalering_mottagare on eskalering (mottagare, id) where kvitterad_tid is null;

-- A day as the dagbok writes it: fredag 2022-04-29.
create function dag_i_ord(dag date) returns text language sql immutable as $$
    select (array['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'])[extract(isodow from dag)::int] || ' ' || to_char(dag, 'YYYY-MM-DD')
$$;
