-- Sale under hand: how tenders are asked for, and the tenders (UB 9:8-9:9; UF 9:13-9:18).

create table underhand (
    id             bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    nr             int not null,
    satt           text not null check (satt in ('KUNGORELSE', 'ANNAT', 'UPPDRAG')),
    visning        text,
    anbudstid      date not null,
    bunden_till    date not null,
    forseglat      boolean not null default false,
    anstand        text,
    villkor        text not null,
    -- who has been asked to sell it, and by when he accounts for the money (UF 9:3-9:4)
    uppdragstagare text,
    uppdragsadress text,
    redovisas      date,
    yttrande_till  date,
    status         text not null check (status in ('BESTAMD', 'PROVAD')),
    unique (forsaljning_id, nr),
    check (bunden_till >= anbudstid),
    check ((satt = 'UPPDRAG') = (uppdragstagare is not null))
);

create table anbud (
    id           bigint generated always as identity primary key,
    underhand_id bigint not null references underhand,
    anbudsgivare text not null,
    adress       text not null,
    belopp_ore   bigint not null check (belopp_ore > 0),
    antaget      boolean not null default false
);
create unique index anbud_ett_antaget on anbud (underhand_id) where antaget;

alter table kop add column underhand_id bigint references underhand;
