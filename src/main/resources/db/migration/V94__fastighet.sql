-- Executive sale of real property (UB 12; UF 12).

-- What is known of the property for its sale.
create table fastighetsforsaljning (
    forsaljning_id  bigint primary key references forsaljning,
    -- the documents of UF 12:1 and 12:7
    bevis           text,
    bevis_dag       date,
    lagfaren_agare  text,
    -- what the announcement tells (UF 12:15)
    upplysningar    text,
    taxeringsvarde_ore bigint check (taxeringsvarde_ore >= 0),
    tidigare_beteckningar text,
    jordbruk        boolean not null default false,
    hyreshus        boolean not null default false,
    gemensamt_intecknad boolean not null default false,
    beskrivning_dag date,
    beskrivning_tid text,
    -- the value set at the description, or apart from it (UF 12:2)
    varde_ore       bigint check (varde_ore > 0),
    varderad_dag    date,
    beskrivning_id  bigint references handling,
    -- when the parties were asked to comment on time and place (UF 12:13)
    horda_omgang    int not null default 0
);

-- The meetings that go with an auction of real property.
create table fastighetsauktion (
    auktion_id       bigint primary key references auktion,
    bevakning_dag    date not null,
    bevakning_tid    time not null,
    bevakning_plats  text not null,
    fordelning_dag   date not null,
    fordelning_tid   time not null,
    fordelning_plats text not null,
    visning          text not null,
    ortstidning      text,
    bevakning_hallen boolean not null default false
);

-- A claim or right in the property. What has been filed for one auction holds for the next (UB 12:42 st 3).
create table fastighet_ansprak (
    id           bigint generated always as identity primary key,
    egendom_id   bigint not null references egendom,
    -- whose it is; null for a mortgage deed that the owner holds
    sakagare_id  bigint references sakagare,
    slag         text not null check (slag in ('LAGSTADGAD', 'PANTRATT', 'RATTIGHET')),
    beskrivning  text not null,
    dag          date,
    ordning      int not null default 1,
    exekution    boolean not null default false,
    exekution_dag date,
    kostnad_ore  bigint not null default 0 check (kostnad_ore >= 0),
    ranta_ore    bigint not null default 0 check (ranta_ore >= 0),
    kapital_ore  bigint not null default 0 check (kapital_ore >= 0),
    pantbrev_ore bigint check (pantbrev_ore > 0),
    tillagg_ore  bigint not null default 0 check (tillagg_ore >= 0),
    anmald       boolean not null default false,
    kontant      boolean not null default false,
    oviss        boolean not null default false,
    check (slag <> 'PANTRATT' or pantbrev_ore is not null)
);
create index fastighet_ansprak_egendom on fastighet_ansprak (egendom_id, id);

create table sakagarforteckning (
    id              bigint generated always as identity primary key,
    forsaljning_id  bigint not null references forsaljning,
    -- null under hand
    auktion_id      bigint references auktion,
    dag             date not null,
    tilltradesdag   date not null,
    skyddsbelopp_ore bigint not null,
    andra_medel_ore bigint not null,
    lagsta_bud_ore  bigint not null,
    kostnader_ore   bigint not null,
    avraknas_ore    bigint not null,
    villkor         text not null,
    handling_id     bigint not null references handling
);
create index sakagarforteckning_forsaljning on sakagarforteckning (forsaljning_id, id);

create table sakagarforteckning_rad (
    forteckning_id bigint not null references sakagarforteckning,
    ordning        int not null,
    plats          int not null,
    -- null for costs and the applicant's own claim
    ansprak_id     bigint references fastighet_ansprak,
    slag           text not null,
    vem            text not null,
    belopp_ore     bigint,
    skyddad        boolean not null,
    avraknas_ore   bigint not null,
    primary key (forteckning_id, ordning)
);

-- What of an accepted bid stays in the land and what is paid in cash (UB 12:34).
create table fastighetskop (
    kop_id        bigint primary key references kop,
    forteckning_id bigint not null references sakagarforteckning,
    avraknas_ore  bigint not null check (avraknas_ore >= 0),
    -- how the down payment was left (UB 12:35 st 2-3)
    handpenningssatt text not null check (handpenningssatt in ('KONTANT', 'SAKERHET', 'OFFENTLIG')),
    tilltradesdag date not null,
    kopebrev_id   bigint references handling
);

-- Yield taken in by the authority or a syssloman, and what it paid of care and upkeep (UF 12:10).
create table fastighet_avkastning (
    id             bigint generated always as identity primary key,
    forsaljning_id bigint not null references forsaljning,
    dag            date not null,
    text           text not null,
    -- negative: spent
    belopp_ore     bigint not null check (belopp_ore <> 0),
    vem            text not null
);
create index fastighet_avkastning_forsaljning on fastighet_avkastning (forsaljning_id, id);
