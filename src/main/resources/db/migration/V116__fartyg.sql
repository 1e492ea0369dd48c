-- Sale of registered ship and aircraft (UB 10-11; UF 10-11), beside the sale and the auction that all property has.

create table fartygsforsaljning (
    forsaljning_id     bigint primary key references forsaljning,
    -- when the extract of the register was at hand (UF 10:1)
    registerutdrag     date,
    -- a foreign register to be told thirty days before (UF 10:6)
    utlandskt_register text,
    register_adress    text,
    beskrivning        text,
    beskrivning_plats  text,
    varde_ore          bigint check (varde_ore > 0),
    -- until when applicant and owner may comment; null: they could not be heard without too much delay (UF 10:2)
    yttrande_till      date,
    check ((utlandskt_register is null) = (register_adress is null))
);

create table fartygsauktion (
    auktion_id            bigint primary key references auktion,
    -- the meeting announced with the auction (UB 10:6 st 2)
    sammantrade_dag       date not null,
    sammantrade_klockslag time not null,
    sammantrade_plats     text not null,
    -- the sakägarförteckning, once drawn up at the auction (UB 10:9 st 3)
    kostnader_ore         bigint check (kostnader_ore >= 0),
    andra_medel_ore       bigint check (andra_medel_ore >= 0),
    reservdelar_ore       bigint check (reservdelar_ore > 0),
    forteckning_id        bigint references handling,
    check ((kostnader_ore is null) = (forteckning_id is null))
);

create table fartygsansprak (
    id           bigint generated always as identity primary key,
    auktion_id   bigint not null references auktion,
    beteckning   text not null,
    vem          text not null,
    adress       text,
    ratt         text not null,
    dag          date,
    ordning      int not null default 1 check (ordning >= 1),
    exekution    boolean not null default false,
    kostnad_ore  bigint not null default 0 check (kostnad_ore >= 0),
    ranta_ore    bigint not null default 0 check (ranta_ore >= 0),
    kapital_ore  bigint not null default 0 check (kapital_ore >= 0),
    pantbrev_ore bigint check (pantbrev_ore > 0),
    tillagg_ore  bigint not null default 0 check (tillagg_ore >= 0),
    anmald       boolean not null default true,
    hos_agaren   boolean not null default false,
    unique (auktion_id, beteckning)
);

-- A creditor who joins the sale, or an applicant who asks as UB 8:2 says, after the notices went (UF 10:5 st 3).
create table fartygsanslutning (
    id          bigint generated always as identity primary key,
    auktion_id  bigint not null references auktion,
    slag        text not null check (slag in ('ANSLUTNING', 'BEGARAN_8_2')),
    vem         text not null,
    fordran_ore bigint not null check (fordran_ore > 0),
    ratt        text not null,
    dag         date not null
);

-- How the down payment of a ship was given (UB 10:16), and what a former auction had cost when the thing was sold anew (UB 9:7, 10:22).
alter table kop add column handpenning_satt text check (handpenning_satt in ('KONTANT', 'SAKERHET', 'BEFRIAD'));
alter table kop add column forra_kostnader_ore bigint not null default 0 check (forra_kostnader_ore >= 0);
alter table kop add column forra_ranta_ore bigint not null default 0 check (forra_ranta_ore >= 0);
