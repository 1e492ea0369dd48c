-- Questions that come up in an attachment that runs: who is heard, what was decided, and what it changed (UB 7:8 a–7:11, 7:17, 7:22, 4:29).

create table loneutmatning_fraga (
    id          bigint generated always as identity primary key,
    loneutmatning_id bigint not null references loneutmatning,
    -- the case whose dagbok, ledger and process carry it
    mal_id      bigint not null references mal,
    typ         text not null,
    underlag    jsonb not null,
    vackt       date not null,
    vackt_av    text not null,
    utfall      text check (utfall in ('BIFALL', 'AVSLAG')),
    beslut      jsonb,
    beslutsdag  date,
    beslutad_av text,
    check ((utfall is null) = (beslutsdag is null) and (utfall is null) = (beslutad_av is null) and (utfall is null) = (beslut is null))
);
create unique index loneutmatning_fraga_oppen on loneutmatning_fraga (loneutmatning_id, typ) where utfall is null;
create index loneutmatning_fraga_mal on loneutmatning_fraga (mal_id);

create table loneutmatning_yttrande (
    id       bigint generated always as identity primary key,
    fraga_id bigint not null references loneutmatning_fraga,
    fran     text not null check (fran in ('SOKANDE', 'GALDENAR', 'ARBETSGIVARE')),
    text     text not null,
    dag      date not null
);
create index loneutmatning_yttrande_fraga on loneutmatning_yttrande (fraga_id);

-- Wages paid from one day through another that are not withheld from (UB 7:11).
create table loneutmatning_anstand (
    fraga_id    bigint primary key references loneutmatning_fraga,
    loneutmatning_id bigint not null references loneutmatning,
    fran        date not null,
    till        date not null check (till >= fran)
);
create index loneutmatning_anstand_loneutmatning on loneutmatning_anstand (loneutmatning_id);

-- A lump sum of maintenance divided into items, each deemed due on its day (UB 7:8 a); the items of a claim sum to its capital when it was divided.
create table engangspost (
    fordran_id  bigint not null references fordran,
    forfallodag date not null,
    belopp_ore  bigint not null check (belopp_ore > 0),
    primary key (fordran_id, forfallodag)
);

-- Maintenance that counts with a lower amount a month against other claims (UB 7:17); the latest counts.
create table underhallsjamkning (
    fraga_id    bigint primary key references loneutmatning_fraga,
    fordran_id  bigint not null references fordran,
    fran        date not null,
    belopp_ore  bigint not null check (belopp_ore >= 0)
);
create index underhallsjamkning_fordran on underhallsjamkning (fordran_id);

-- What somebody for whom the debtor works without fair pay is ordered to pay each month (UB 7:22); the latest counts.
create table arbetsgivarforelaggande (
    fraga_id    bigint primary key references loneutmatning_fraga,
    loneutmatning_id bigint not null references loneutmatning,
    fran        date not null,
    belopp_ore  bigint not null check (belopp_ore > 0)
);
create index arbetsgivarforelaggande_loneutmatning on arbetsgivarforelaggande (loneutmatning_id);

-- What has been paid before it falls due may be running maintenance or an item of a divided sum, which is capital.
alter table avrakning drop constraint avrakning_check1;
alter table avrakning add constraint avrakning_ej_forfallet
    check (ej_forfallet_ore between 0 and lopande_ore + kapital_ore and (ej_forfallet_till is null) = (ej_forfallet_ore = 0));
