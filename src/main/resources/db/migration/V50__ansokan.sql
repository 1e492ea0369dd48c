-- Applications as they were given, and what they lacked.

create table ansokan (
    mal_id    bigint primary key references mal,
    innehall  jsonb not null,
    brister   jsonb not null,
    forelagd_utskick_id bigint
);

-- A request made twice with the same key registers once.
create table ansokan_nyckel (
    nyckel    text primary key,
    vem       text not null,
    kropp     text not null,
    malnummer text not null references mal (malnummer),
    skapad    timestamptz not null
);

-- A file of applications: kept by its content, so that the same file registers once, and taken up again where a crash left it.
create table ansokningsfil (
    id        uuid primary key,
    sha256    text not null unique,
    namn      text,
    vem       text not null,
    status    text not null check (status in ('KOAD', 'LASES', 'KLAR')),
    skapad    timestamptz not null,
    klar      timestamptz,
    rader     bigint not null default 0,
    mottagna  bigint not null default 0,
    forelagda bigint not null default 0,
    avvisade  bigint not null default 0
);

create table ansokningsfil_rad (
    fil_id    uuid not null references ansokningsfil,
    rad       bigint not null,
    malnummer text,
    fel       jsonb,
    primary key (fil_id, rad)
);
create index ansokningsfil_rad_fel on ansokningsfil_rad (fil_id, rad) where fel is not null;
