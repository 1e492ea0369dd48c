-- Försäkringskassan as the one who pays: decisions go in a file each working day, and messages come back.

-- FIL: waits for the next file
alter table utskick drop constraint utskick_kanal_check;
alter table utskick add constraint utskick_kanal_check check (kanal in ('POST', 'ELEKTRONISK', 'OVERLAMNAD', 'MUNTLIG', 'KUNGORELSE', 'FIL'));
create index utskick_fil on utskick (id) where kanal = 'FIL';

create table fk_leverans (
    id        bigint generated always as identity primary key,
    -- the series: no number is missing
    nummer    int not null unique check (nummer > 0),
    nyckel    text not null unique,
    dag       date not null,
    status    text not null check (status in ('SAMLAD', 'SAND', 'KVITTERAD', 'UTAN_KVITTO')),
    antal     int not null,
    summa_ore bigint not null,
    fil       text,
    sha256    text,
    skapad    timestamptz not null,
    sand      timestamptz,
    -- the last day to wait for the receipt
    kvitto_senast date,
    kvitterad timestamptz,
    check ((fil is null) = (status = 'SAMLAD') and (fil is null) = (sha256 is null) and (fil is null) = (sand is null)),
    check ((status = 'KVITTERAD') = (kvitterad is not null))
);
create table fk_leverans_rad (
    leverans_id bigint not null references fk_leverans,
    nr          int not null,
    utskick_id  bigint not null unique references utskick,
    loneutmatning_id bigint references loneutmatning,
    -- BREV: could not go by file, or was not taken; a letter instead
    status      text not null check (status in ('I_FIL', 'MOTTAGEN', 'AVVISAD', 'BREV')),
    skal        text,
    primary key (leverans_id, nr),
    check (status in ('I_FIL', 'MOTTAGEN') or skal is not null)
);

-- Files from Försäkringskassan, each kind in a series of its own.
create table fk_fil (
    id        bigint generated always as identity primary key,
    slag      text not null check (slag in ('KVITTO', 'FK3575')),
    lopnummer int not null check (lopnummer > 0),
    sha256    text not null,
    vem       text not null,
    tid       timestamptz not null,
    svar      jsonb not null,
    unique (slag, lopnummer),
    unique (slag, sha256)
);

-- Messages on form FK 3575: what was not deducted as the decision says, or that another benefit is paid instead (UF 7:17).
create table fk_meddelande (
    id           bigint generated always as identity primary key,
    referens     text not null unique,
    loneutmatning_id bigint not null references loneutmatning,
    mal_id       bigint not null references mal,
    manad        date not null check (extract(day from manad) = 1),
    begart_ore   bigint not null check (begart_ore >= 0),
    avdraget_ore bigint not null check (avdraget_ore >= 0),
    orsak        text not null,
    annan_ersattning text,
    uppgift      boolean not null,
    handling_id  bigint not null references handling,
    vem          text not null,
    tid          timestamptz not null,
    provad       timestamptz,
    provad_av    text,
    foljd        text check (foljd in ('LAT_BERO', 'ANDRA')),
    motivering   text,
    check ((provad is null) = (foljd is null) and (provad is null) = (motivering is null))
);
create index fk_meddelande_mal on fk_meddelande (mal_id, id);
